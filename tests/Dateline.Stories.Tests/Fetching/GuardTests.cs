using System.Net;
using System.Net.Sockets;
using Dateline.Stories.Fetching;
using Xunit;

namespace Dateline.Stories.Tests.Fetching;

public sealed class GuardTests
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.215.14");
    private static readonly IPAddress Private = IPAddress.Parse("10.0.0.1");

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://127.1:1/")]
    [InlineData("http://0x7f.1:1/")]
    [InlineData("http://2130706433:1/")]
    [InlineData("http://１２７.0.0.1:1/")]
    [InlineData("http://localhost:1/")]
    [InlineData("http://[::1]:1/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[fc00::1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("https://192.168.0.1/")]
    [InlineData("http://0.0.0.0:1/")]
    public async Task An_address_that_is_not_public_is_refused(string address)
    {
        using var fetcher = new StoryFetcher();
        Assert.Equal("DL1016", (await fetcher.FetchAsync(address, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Fact]
    public async Task An_address_on_this_machine_is_fetched_when_that_is_allowed()
    {
        using var server = LoopbackServer.Giving("The envoy met the minister.");
        using var fetcher = new StoryFetcher(FetchOptions.Default with { AllowLocal = true });
        Assert.Equal(27, (await fetcher.FetchAsync(server.Address, TestContext.Current.CancellationToken)).Value?.Bytes.Length);
    }

    [Fact]
    public async Task A_name_that_leads_to_a_private_address_is_refused_when_it_is_connected_to()
    {
        using var fetcher = Fetcher(new NetworkGuard(allowLocal: false, proxy: null, Resolving(Private)), proxy: null);
        var problem = (await fetcher.FetchAsync("http://wire.example/", TestContext.Current.CancellationToken)).Problem!;
        Assert.Equal("DL1016", problem.Code);
        Assert.Contains("10.0.0.1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_a_private_address_among_public_ones_is_refused()
    {
        using var fetcher = Fetcher(new NetworkGuard(allowLocal: false, proxy: null, Resolving(Public, Private)), proxy: null);
        Assert.Equal("DL1016", (await fetcher.FetchAsync("http://wire.example/", TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Fact]
    public async Task A_proxy_may_stand_in_a_private_network_and_gives_the_page()
    {
        using var server = LoopbackServer.Giving("The envoy met the minister.");
        var proxy = new WebProxy(server.Address);
        using var fetcher = Fetcher(new NetworkGuard(allowLocal: false, proxy, ResolvingNames(Public)), proxy);
        Assert.True((await fetcher.FetchAsync("http://wire.example/story", TestContext.Current.CancellationToken)).Succeeded);
        Assert.Equal("GET http://wire.example/story HTTP/1.1", Assert.Single(server.Requests));
    }

    [Fact]
    public async Task A_proxy_is_not_asked_for_a_private_address()
    {
        using var server = LoopbackServer.Giving("secret");
        var proxy = new WebProxy(server.Address);
        using var fetcher = Fetcher(new NetworkGuard(allowLocal: false, proxy, ResolvingNames(Private)), proxy);
        foreach (var address in (string[])["http://inside.example/", "http://10.0.0.1/", server.Address])
        {
            Assert.Equal("DL1016", (await fetcher.FetchAsync(address, TestContext.Current.CancellationToken)).Problem?.Code);
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_proxy_is_not_asked_for_a_host_that_cannot_be_looked_up()
    {
        using var server = LoopbackServer.Giving("secret");
        var proxy = new WebProxy(server.Address);
        var guard = new NetworkGuard(allowLocal: false, proxy, (_, _) => throw new SocketException((int)SocketError.HostNotFound));
        using var fetcher = Fetcher(guard, proxy);
        Assert.Equal("DL1009", (await fetcher.FetchAsync("http://inside.example/", TestContext.Current.CancellationToken)).Problem?.Code);
        Assert.Empty(server.Requests);
    }

    private static StoryFetcher Fetcher(NetworkGuard guard, IWebProxy? proxy)
    {
        var handler = new SocketsHttpHandler { ConnectCallback = guard.ConnectAsync, Proxy = proxy, UseProxy = proxy is not null, AllowAutoRedirect = false };
        return new StoryFetcher(FetchOptions.Default with { Delay = TimeSpan.Zero }, TestTime.Patient(), handler, guard);
    }

    private static Func<string, CancellationToken, Task<IPAddress[]>> Resolving(params IPAddress[] addresses) => (_, _) => Task.FromResult(addresses);

    private static Func<string, CancellationToken, Task<IPAddress[]>> ResolvingNames(IPAddress address) =>
        (host, _) => Task.FromResult<IPAddress[]>([IPAddress.TryParse(host, out var literal) ? literal : address]);
}
