using Dateline.Stories.Fetching;
using Xunit;

namespace Dateline.Stories.Tests.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("/news", "/news", true)]
    [InlineData("/news", "/news/1.html", true)]
    [InlineData("/news", "/newsroom?x=1", true)]
    [InlineData("/news", "/News", false)]
    [InlineData("/news", "/old/news", false)]
    [InlineData("/news/", "/news", false)]
    [InlineData("/*.gif$", "/a/b.gif", true)]
    [InlineData("/*.gif$", "/a/b.gif?x", false)]
    [InlineData("/*.gif$", "/.gif.gif", true)]
    [InlineData("/*.gif", "/a.gifs", true)]
    [InlineData("*/private*", "/a/private/b", true)]
    [InlineData("/a*b*c$", "/abc", true)]
    [InlineData("/a*b*c$", "/axbxbc", true)]
    [InlineData("/a*b*c$", "/ac", false)]
    [InlineData("/a*bc*bc$", "/abc", false)]
    [InlineData("/$", "/", true)]
    [InlineData("/$", "/a", false)]
    [InlineData("/*", "/anything", true)]
    [InlineData("/path?q=", "/path?q=1", true)]
    [InlineData("/price$list", "/price$list", true)]
    [InlineData("/price%24", "/price$", true)]
    [InlineData("/stars%2A", "/stars*", true)]
    [InlineData("/stars%2A", "/starsX", false)]
    [InlineData("/%7Ejoe/", "/~joe/index.html", true)]
    [InlineData("/~joe/", "/%7Ejoe/index.html", true)]
    [InlineData("/a%3cd.html", "/a%3Cd.html", true)]
    [InlineData("/a%2fb", "/a/b", false)]
    [InlineData("/новости", "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1", true)]
    [InlineData("/%e3%83%84", "/ツ", true)]
    [InlineData("/100%", "/100%25", true)]
    [InlineData("/100%", "/100%20", false)]
    [InlineData("news", "/news", false)]
    public void A_pattern_matches_a_path_or_not(string pattern, string path, bool matches) =>
        Assert.Equal(!matches, Allow($"User-agent: *\nDisallow: {pattern}", path));

    [Theory]
    [InlineData("Allow: /p\nDisallow: /", "/page", true)]
    [InlineData("Disallow: /\nAllow: /p", "/page", true)]
    [InlineData("Allow: /folder\nDisallow: /folder", "/folder/page", true)]
    [InlineData("Disallow: /folder\nAllow: /folder", "/folder/page", true)]
    [InlineData("Allow: /page\nDisallow: /*.htm", "/page.htm", false)]
    [InlineData("Allow: /$\nDisallow: /", "/", true)]
    [InlineData("Allow: /$\nDisallow: /", "/page", false)]
    [InlineData("Allow: /news/public/\nDisallow: /news/", "/news/public/1", true)]
    [InlineData("Disallow:", "/page", true)]
    [InlineData("Disallow: # nothing", "/page", true)]
    [InlineData("Disallow: /", "/robots.txt", true)]
    [InlineData("", "/page", true)]
    [InlineData("Noindex: /\nDisallow /\nhello", "/page", true)]
    [InlineData("DISALLOW : /page", "/page", false)]
    [InlineData("\t disallow\t:\t/page\t# keep out", "/page", false)]
    public void The_longest_match_decides_and_allowing_goes_first(string rules, string path, bool allowed) =>
        Assert.Equal(allowed, Allow("User-agent: *\n" + rules, path));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: dateline\nAllow: /", true)]
    [InlineData("User-agent: dateline\nDisallow: /\n\nUser-agent: *\nAllow: /", false)]
    [InlineData("User-agent: DateLine\nDisallow: /", false)]
    [InlineData("User-agent: dateline/2.0\nDisallow: /", false)]
    [InlineData("User-agent: datelinebot\nDisallow: /", true)]
    [InlineData("User-agent: date\nDisallow: /", true)]
    [InlineData("User-agent: other\nUser-agent: dateline\nDisallow: /", false)]
    [InlineData("User-agent: dateline\n\n\nUser-agent: other\nDisallow: /", false)]
    [InlineData("User-agent: dateline\nDisallow: /a\nUser-agent: other\nDisallow: /page", true)]
    [InlineData("User-agent: dateline\nDisallow: /a\n\nUser-agent: x\nAllow: /\n\nUser-agent: dateline\nDisallow: /page", false)]
    [InlineData("User-agent: dateline\nSitemap: https://wire.example/map.xml\nUser-agent: other\nDisallow: /page", false)]
    [InlineData("User-agent: dateline\nSitemap: https://wire.example/map.xml\nDisallow: /page", false)]
    [InlineData("User-agent: dateline\n\nUser-agent: *\nDisallow:\n", true)]
    [InlineData("Disallow: /\nUser-agent: other\nDisallow: /", true)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /\r\n", false)]
    [InlineData("User-agent: *\rDisallow: /", false)]
    [InlineData("<html><body>No such page</body></html>", true)]
    public void The_groups_of_the_crawler_count_or_those_of_all(string text, bool allowed) => Assert.Equal(allowed, Allow(text, "/page"));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5\nDisallow: /a", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: 10\n\nUser-agent: dateline\nDisallow:", null)]
    [InlineData("User-agent: dateline\nCrawl-delay: 2\nUser-agent: dateline\nCrawl-delay: 1", 2.0)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: NaN", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999", 86_400.0)]
    public void A_crawl_delay_is_read(string text, double? seconds) =>
        Assert.Equal(seconds, RobotsRules.Parse(text, "dateline").Delay?.TotalSeconds);

    [Fact]
    public void A_pattern_too_long_for_any_address_is_passed_over() => Assert.True(Allow("User-agent: *\nDisallow: /" + new string('*', 3_000), "/page"));

    private static bool Allow(string text, string path) => RobotsRules.Parse(text, "dateline").Allow(new Uri("https://wire.example" + path));
}
