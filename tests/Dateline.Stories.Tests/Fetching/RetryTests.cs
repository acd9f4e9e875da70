using System.Net;
using Xunit;

namespace Dateline.Stories.Tests.Fetching;

public sealed class RetryTests
{
    private const string Address = "https://wire.example/story";

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, 3)]
    [InlineData(HttpStatusCode.BadGateway, 3)]
    [InlineData(HttpStatusCode.ServiceUnavailable, 3)]
    [InlineData(HttpStatusCode.GatewayTimeout, 3)]
    [InlineData(HttpStatusCode.InternalServerError, 1)]
    [InlineData(HttpStatusCode.NotFound, 1)]
    [InlineData(HttpStatusCode.Forbidden, 1)]
    public async Task What_may_pass_is_tried_three_times(HttpStatusCode status, int tries)
    {
        using var web = new FakeWeb().On(Address, _ => new HttpResponseMessage(status));
        using var fetcher = new StoryFetcher(FetchOptions.Default, TestTime.Patient(), web);
        var problem = (await fetcher.FetchAsync(Address, TestContext.Current.CancellationToken)).Problem!;
        Assert.Equal(("DL1009", tries), (problem.Code, web.Asked.Count));
        Assert.Contains(FormattableString.Invariant($"{(int)status}"), problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_fails_once_gives_the_page_at_last()
    {
        using var web = new FakeWeb().InTurn(Address, () => throw new HttpRequestException("reset"), () => FakeWeb.Text("The envoy met the minister."));
        using var fetcher = new StoryFetcher(FetchOptions.Default, TestTime.Patient(), web);
        Assert.True((await fetcher.FetchAsync(Address, TestContext.Current.CancellationToken)).Succeeded);
        Assert.Equal(2, web.Asked.Count);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("30", 30)]
    [InlineData("Mon, 02 Mar 2026 12:00:09 GMT", 9)]
    [InlineData("Mon, 02 Mar 2026 11:00:00 GMT", 0)]
    public async Task The_wait_that_the_server_asks_for_is_kept(string asked, int seconds)
    {
        var time = TestTime.Patient();
        using var web = new FakeWeb().InTurn(Address, () => Busy(asked), () => FakeWeb.Text("The envoy met the minister."));
        using var fetcher = new StoryFetcher(FetchOptions.Default, time, web);
        Assert.True((await fetcher.FetchAsync(Address, TestContext.Current.CancellationToken)).Succeeded);
        Assert.Equal(TimeSpan.FromSeconds(seconds), time.Waits.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait));
    }

    [Theory]
    [InlineData("31")]
    [InlineData("86400")]
    public async Task A_server_that_asks_for_too_much_patience_is_left_alone(string asked)
    {
        using var web = new FakeWeb().On(Address, _ => Busy(asked));
        using var fetcher = new StoryFetcher(FetchOptions.Default, TestTime.Patient(), web);
        var problem = (await fetcher.FetchAsync(Address, TestContext.Current.CancellationToken)).Problem!;
        Assert.Single(web.Asked);
        Assert.Contains($"asks to wait {asked} seconds", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_waits_grow()
    {
        var time = TestTime.Patient();
        using var web = new FakeWeb().On(Address, _ => new HttpResponseMessage(HttpStatusCode.BadGateway));
        using var fetcher = new StoryFetcher(FetchOptions.Default, time, web);
        await fetcher.FetchAsync(Address, TestContext.Current.CancellationToken);
        Assert.Equal(2, time.Waits.Count);
        Assert.All(time.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(8)));
    }

    private static HttpResponseMessage Busy(string wait)
    {
        var response = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        response.Headers.TryAddWithoutValidation("Retry-After", wait);
        return response;
    }
}
