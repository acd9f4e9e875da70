using System.Net;
using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Fetching;

public sealed class FollowingTests
{
    private const string Robots = "https://wire.example/robots.txt";
    private const string Page = "https://wire.example/story";
    private const string Closed = "User-agent: *\nDisallow: /";
    private static readonly FetchOptions Hasty = FetchOptions.Default with { Delay = TimeSpan.Zero };

    [Fact]
    public async Task A_page_that_a_site_closes_to_programs_is_not_followed()
    {
        using var web = new FakeWeb().On(Robots, Closed).On(Page, "The envoy met the minister.");
        var problem = (await FollowAsync(web, Hasty, Page)).Problem!;
        Assert.Equal("DL1020", problem.Code);
        Assert.Contains("robots.txt of wire.example", problem.Message, StringComparison.Ordinal);
        Assert.Equal([Robots], web.Asked);
    }

    [Fact]
    public async Task A_page_that_a_person_names_is_fetched_without_asking()
    {
        using var web = new FakeWeb().On(Robots, Closed).On(Page, "The envoy met the minister.");
        using var fetcher = new StoryFetcher(web);
        Assert.True((await fetcher.FetchAsync(Page, TestContext.Current.CancellationToken)).Succeeded);
        Assert.Equal([Page], web.Asked);
    }

    [Fact]
    public async Task Obedience_can_be_switched_off()
    {
        using var web = new FakeWeb().On(Robots, Closed).On(Page, "The envoy met the minister.");
        Assert.True((await FollowAsync(web, Hasty with { ObeyRobots = false }, Page)).Succeeded);
        Assert.Equal([Page], web.Asked);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, null)]
    [InlineData(HttpStatusCode.Forbidden, null)]
    [InlineData(HttpStatusCode.Gone, null)]
    [InlineData(HttpStatusCode.InternalServerError, "DL1021")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "DL1021")]
    public async Task A_site_without_robots_is_open_and_a_broken_one_is_closed(HttpStatusCode status, string? code)
    {
        using var web = new FakeWeb().On(Robots, _ => new HttpResponseMessage(status)).On(Page, "The envoy met the minister.");
        Assert.Equal(code, (await FollowAsync(web, Hasty, Page)).Problem?.Code);
    }

    [Fact]
    public async Task A_site_that_gives_no_answer_about_robots_is_closed()
    {
        using var web = new FakeWeb().On(Robots, _ => throw new HttpRequestException("reset")).On(Page, "The envoy met the minister.");
        Assert.Equal("DL1021", (await FollowAsync(web, Hasty, Page)).Problem?.Code);
    }

    [Fact]
    public async Task Robots_is_found_behind_a_redirection()
    {
        using var web = new FakeWeb().On(Robots, _ => FakeWeb.Redirection("https://www.wire.example/robots.txt"))
            .On("https://www.wire.example/robots.txt", Closed).On(Page, "The envoy met the minister.");
        Assert.Equal("DL1020", (await FollowAsync(web, Hasty, Page)).Problem?.Code);
    }

    [Fact]
    public async Task Robots_that_redirects_without_end_is_none()
    {
        using var web = new FakeWeb().On(Robots, _ => FakeWeb.Redirection(Robots)).On(Page, "The envoy met the minister.");
        Assert.True((await FollowAsync(web, Hasty, Page)).Succeeded);
    }

    [Fact]
    public async Task The_target_of_a_redirection_is_asked_about_too()
    {
        using var web = new FakeWeb().On(Page, _ => FakeWeb.Redirection("https://other.example/story"))
            .On("https://other.example/robots.txt", Closed).On("https://other.example/story", "The envoy met the minister.");
        Assert.Equal("DL1020", (await FollowAsync(web, Hasty, Page)).Problem?.Code);
        Assert.DoesNotContain("https://other.example/story", web.Asked);
    }

    [Fact]
    public async Task Only_the_first_500_KB_of_robots_count()
    {
        var text = "User-agent: *\n" + new string('#', 500 * 1024) + "\nDisallow: /";
        using var web = new FakeWeb().On(Robots, text).On(Page, "The envoy met the minister.");
        Assert.True((await FollowAsync(web, Hasty, Page)).Succeeded);
    }

    [Fact]
    public async Task Robots_that_never_gets_done_closes_the_site()
    {
        using var server = LoopbackServer.Stalling();
        using var fetcher = new StoryFetcher(Hasty with { AllowLocal = true }, new TestTime(wait => wait == TimeSpan.FromSeconds(60)));
        var problem = (await fetcher.FollowAsync(server.Address + "story", TestContext.Current.CancellationToken)).Problem!;
        Assert.Equal("DL1021", problem.Code);
        Assert.Contains("not all of it came within 60 seconds", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_is_fetched_once_a_day()
    {
        var time = TestTime.Patient();
        using var web = new FakeWeb().On(Robots, "").On(Page, "The envoy met the minister.");
        using var fetcher = new StoryFetcher(Hasty, time, web);
        foreach (var hours in (int[])[0, 23, 2])
        {
            time.Advance(TimeSpan.FromHours(hours));
            Assert.True((await fetcher.FollowAsync(Page, TestContext.Current.CancellationToken)).Succeeded);
        }

        Assert.Equal([Robots, Page, Page, Robots, Page], web.Asked);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("User-agent: *\nCrawl-delay: 5", 5)]
    [InlineData("User-agent: *\nCrawl-delay: 0.1", 1)]
    [InlineData("User-agent: *\nCrawl-delay: 3600", 30)]
    public async Task Requests_to_a_host_are_kept_apart(string robots, int seconds)
    {
        var time = TestTime.Patient();
        using var web = new FakeWeb().On(Robots, robots).On(Page, "The envoy met the minister.").On("https://other.example/story", "The envoy met the minister.");
        using var fetcher = new StoryFetcher(FetchOptions.Default, time, web);
        foreach (var address in (string[])[Page, "https://other.example/story"])
        {
            Assert.True((await fetcher.FollowAsync(address, TestContext.Current.CancellationToken)).Succeeded);
        }

        Assert.Empty(time.Waits);
        Assert.True((await fetcher.FollowAsync(Page, TestContext.Current.CancellationToken)).Succeeded);
        Assert.Equal([TimeSpan.FromSeconds(seconds)], time.Waits);
    }

    [Fact]
    public async Task A_redirection_within_a_host_does_not_wait()
    {
        var time = TestTime.Patient();
        using var web = new FakeWeb().On(Page, _ => FakeWeb.Redirection("/end")).On("https://wire.example/end", "The envoy met the minister.");
        using var fetcher = new StoryFetcher(FetchOptions.Default, time, web);
        Assert.True((await fetcher.FetchAsync(Page, TestContext.Current.CancellationToken)).Succeeded);
        Assert.Empty(time.Waits);
    }

    private static async Task<Result<StoryInput>> FollowAsync(FakeWeb web, FetchOptions options, string address)
    {
        using var fetcher = new StoryFetcher(options, TestTime.Patient(), web);
        return await fetcher.FollowAsync(address, TestContext.Current.CancellationToken);
    }
}
