using System.Net;
using Xunit;

namespace Dateline.Stories.Tests.Fetching;

public sealed class AddressTests
{
    private const string Start = "https://wire.example/start";

    [Theory]
    [InlineData("ftp://wire.example/a", "DL1015")]
    [InlineData("file:///etc/passwd", "DL1015")]
    [InlineData("gopher://wire.example/a", "DL1015")]
    [InlineData("https://user:secret@wire.example/a", "DL1017")]
    [InlineData("https://user@wire.example/a", "DL1017")]
    public async Task An_address_that_is_never_asked_for_gives_its_problem(string address, string code)
    {
        using var web = new FakeWeb();
        using var fetcher = new StoryFetcher(web);
        var problem = (await fetcher.FetchAsync(address, TestContext.Current.CancellationToken)).Problem!;
        Assert.Equal(code, problem.Code);
        Assert.DoesNotContain("secret", problem.ToString(), StringComparison.Ordinal);
        Assert.Empty(web.Asked);
    }

    [Theory]
    [InlineData("/etc/hosts")]
    [InlineData("story.txt")]
    [InlineData("file:///etc/hosts")]
    public async Task What_a_feed_names_is_never_a_file(string name)
    {
        using var web = new FakeWeb();
        using var fetcher = new StoryFetcher(web);
        Assert.Equal("DL1015", (await fetcher.FollowAsync(name, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Theory]
    [InlineData("/end", null)]
    [InlineData("end", null)]
    [InlineData("//wire.example/end", null)]
    [InlineData("http://wire.example/end", null)]
    [InlineData("/start", "DL1018")]
    [InlineData("file:///etc/passwd", "DL1019")]
    [InlineData("ftp://wire.example/end", "DL1019")]
    [InlineData("data:text/plain,hello", "DL1019")]
    [InlineData("https://user:secret@wire.example/end", "DL1017")]
    [InlineData("http://169.254.169.254/", "DL1016")]
    [InlineData("http://[::ffff:127.0.0.1]/", "DL1016")]
    [InlineData("http://127.1/", "DL1016")]
    [InlineData("/nowhere", "DL1009")]
    [InlineData("https://[bad/", "DL1009")]
    public async Task Each_redirection_is_looked_at(string location, string? code)
    {
        using var web = new FakeWeb().On(Start, _ => FakeWeb.Redirection(location))
            .On("https://wire.example/end", "The envoy met the minister.").On("http://wire.example/end", "The envoy met the minister.");
        using var fetcher = new StoryFetcher(web);
        Assert.Equal(code, (await fetcher.FetchAsync(Start, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently)]
    [InlineData(HttpStatusCode.SeeOther)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task The_source_has_the_address_at_which_it_was_found(HttpStatusCode status)
    {
        using var web = new FakeWeb().On(Start, _ => FakeWeb.Redirection("/end", status)).On("https://wire.example/end", "The envoy met the minister.");
        using var fetcher = new StoryFetcher(web);
        Assert.Equal("https://wire.example/end", (await fetcher.FetchAsync(Start, TestContext.Current.CancellationToken)).Value?.Uri);
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, "DL1018")]
    public async Task Five_redirections_are_followed(int redirections, string? code)
    {
        using var web = new FakeWeb();
        for (var i = 0; i < redirections; i++)
        {
            var next = FormattableString.Invariant($"/{i + 1}");
            web.On(FormattableString.Invariant($"https://wire.example/{i}"), _ => FakeWeb.Redirection(next));
        }

        web.On(FormattableString.Invariant($"https://wire.example/{redirections}"), "The envoy met the minister.");
        using var fetcher = new StoryFetcher(web);
        Assert.Equal(code, (await fetcher.FetchAsync("https://wire.example/0", TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Theory]
    [InlineData("text/html", true)]
    [InlineData("TEXT/HTML", true)]
    [InlineData("text/plain", true)]
    [InlineData("application/xhtml+xml", true)]
    [InlineData("application/xml", true)]
    [InlineData("application/rss+xml", true)]
    [InlineData("application/atom+xml", true)]
    [InlineData("application/json", true)]
    [InlineData("application/ld+json", true)]
    [InlineData("application/feed+json", true)]
    [InlineData("application/x-ndjson", true)]
    [InlineData("application/jsonl", true)]
    [InlineData("application/warc", true)]
    [InlineData("application/gzip", true)]
    [InlineData("application/x-gzip", true)]
    [InlineData("application/zip", true)]
    [InlineData("application/zstd", true)]
    [InlineData("application/octet-stream", true)]
    [InlineData("image/png", false)]
    [InlineData("image/svg+xml", false)]
    [InlineData("video/mp4", false)]
    [InlineData("audio/mpeg", false)]
    [InlineData("application/pdf", false)]
    [InlineData("text/css", false)]
    [InlineData("text/javascript", false)]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false)]
    public async Task Content_in_which_no_stories_stand_is_refused_by_its_type(string type, bool isTaken)
    {
        using var web = new FakeWeb().On(Start, _ => FakeWeb.Text("The envoy met the minister.", type));
        using var fetcher = new StoryFetcher(web);
        var problem = (await fetcher.FetchAsync(Start, TestContext.Current.CancellationToken)).Problem;
        Assert.Equal(isTaken ? null : "DL1010", problem?.Code);
        Assert.True(isTaken || problem!.Message.Contains($"'{type}'", StringComparison.Ordinal));
    }
}
