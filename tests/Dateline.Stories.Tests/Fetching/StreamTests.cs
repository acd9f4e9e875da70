using System.IO.Compression;
using System.Text;
using Xunit;

namespace Dateline.Stories.Tests.Fetching;

public sealed class StreamTests
{
    private static readonly FetchOptions Local = FetchOptions.Default with { AllowLocal = true };

    [Fact]
    public async Task An_address_is_opened_before_all_of_it_has_come()
    {
        using var server = LoopbackServer.Stalling();
        using var fetcher = new StoryFetcher(Local, TestTime.Patient());
        using var input = (await fetcher.OpenAsync(server.Address, TestContext.Current.CancellationToken)).Value!;
        var bytes = new byte[9];
        input.Content.ReadExactly(bytes);
        Assert.Equal(("The envoy", server.Address, "text/plain"), (Encoding.UTF8.GetString(bytes), input.Uri, input.ContentType));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_that_stalls_ends_the_stream_with_a_reason(bool isWaiting)
    {
        var hurries = false;
        using var server = LoopbackServer.Stalling();
        using var fetcher = new StoryFetcher(Local, new TestTime(wait => hurries && wait == TimeSpan.FromSeconds(20)));
        using var input = (await fetcher.OpenAsync(server.Address, TestContext.Current.CancellationToken)).Value!;
        await input.Content.ReadExactlyAsync(new byte[9], TestContext.Current.CancellationToken);
        hurries = true;
        var error = isWaiting
            ? await Assert.ThrowsAsync<IOException>(async () => await input.Content.ReadExactlyAsync(new byte[9], TestContext.Current.CancellationToken))
            : Assert.Throws<IOException>(() => input.Content.ReadExactly(new byte[9]));
        Assert.Equal("the server sent nothing for 20 seconds", error.Message);
    }

    [Fact]
    public async Task A_page_that_does_not_get_done_is_given_up()
    {
        using var server = LoopbackServer.Stalling();
        using var fetcher = new StoryFetcher(Local, new TestTime(wait => wait == TimeSpan.FromSeconds(60)));
        var problem = (await fetcher.FetchAsync(server.Address, TestContext.Current.CancellationToken)).Problem!;
        Assert.Equal("DL1009", problem.Code);
        Assert.Contains("not all of it came within 60 seconds", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up()
    {
        using var server = new LoopbackServer([], fallsSilent: true);
        using var fetcher = new StoryFetcher(Local, new TestTime(wait => wait == TimeSpan.FromSeconds(20)));
        Assert.Contains(
            "no answer within 20 seconds",
            (await fetcher.OpenAsync(server.Address, TestContext.Current.CancellationToken)).Problem!.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_ends_the_stream_with_a_reason()
    {
        using var server = LoopbackServer.Giving("The envoy met the minister.");
        using var fetcher = new StoryFetcher(Local with { LargestAnswer = 20 });
        using var input = (await fetcher.OpenAsync(server.Address, TestContext.Current.CancellationToken)).Value!;
        var error = await Assert.ThrowsAsync<IOException>(() => input.Content.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken));
        Assert.Equal("the server sent more than 20 bytes", error.Message);
    }

    [Fact]
    public async Task What_was_packed_for_the_way_is_unpacked_and_counted_unpacked()
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            packing.Write(new byte[10_000_001]);
        }

        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"u8, .. packed.ToArray()];
        using var server = new LoopbackServer(answer);
        using var fetcher = new StoryFetcher(Local);
        Assert.Equal("DL1004", (await fetcher.FetchAsync(server.Address, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Fact]
    public async Task A_packed_body_that_is_broken_is_a_problem()
    {
        using var server = LoopbackServer.Giving("no gzip", "Content-Encoding: gzip\r\n");
        using var fetcher = new StoryFetcher(Local);
        Assert.Equal("DL1009", (await fetcher.FetchAsync(server.Address, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Fact]
    public async Task A_caller_who_stops_is_obeyed()
    {
        using var server = new LoopbackServer([], fallsSilent: true);
        using var fetcher = new StoryFetcher(Local);
        using var stop = new CancellationTokenSource();
        var opening = fetcher.OpenAsync(server.Address, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => opening);
    }

    [Fact]
    public async Task A_file_is_opened_by_its_name()
    {
        using var fetcher = new StoryFetcher();
        var path = Path.Combine(AppContext.BaseDirectory, "Data", "minimal.txt");
        using var input = (await fetcher.OpenAsync(path, TestContext.Current.CancellationToken)).Value!;
        Assert.Equal((path, new FileInfo(path).Length), (input.Uri, input.Content.Length));
    }
}
