using System.Net;
using System.Text;
using Dateline.Stories.Tests.Fetching;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class FetcherTests
{
    private const string Address = "https://wire.example/story";

    [Fact]
    public async Task A_file_comes_with_its_name()
    {
        using var fetcher = new StoryFetcher();
        var path = Path.Combine(AppContext.BaseDirectory, "Data", "minimal.txt");
        var source = (await fetcher.FetchAsync(path, TestContext.Current.CancellationToken)).Value!;
        Assert.Equal(path, source.Uri);
        Assert.Equal("Envoys meet in Oslo", Sources.Read(source).Headline);
    }

    [Theory]
    [InlineData("no-such-file.txt", "DL1007")]
    [InlineData(".", "DL1008")]
    [InlineData("ftp://wire.example/story", "DL1015")]
    public async Task What_is_no_file_and_no_address_gives_its_problem(string name, string code)
    {
        using var fetcher = new StoryFetcher();
        Assert.Equal(code, (await fetcher.FetchAsync(name, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_unreachable()
    {
        using var fetcher = new StoryFetcher(FetchOptions.Default with { AllowLocal = true }, TestTime.Patient());
        Assert.Equal("DL1009", (await fetcher.FetchAsync("http://127.0.0.1:1/", TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "text/html", 10, "DL1009")]
    [InlineData(HttpStatusCode.OK, "application/pdf", 10, "DL1010")]
    [InlineData(HttpStatusCode.OK, "text/html", 10_000_001, "DL1004")]
    [InlineData(HttpStatusCode.OK, "text/html", 10, null)]
    public async Task An_answer_is_judged_by_its_status_type_and_size(HttpStatusCode status, string type, int size, string? code)
    {
        using var fetcher = new StoryFetcher(new Answer(() => new HttpResponseMessage(status)
        {
            Content = new ByteArrayContent(new byte[size]) { Headers = { ContentType = new(type) } },
        }));
        Assert.Equal(code, (await fetcher.FetchAsync(Address, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Fact]
    public async Task The_server_s_charset_decodes_the_page()
    {
        var bytes = Encoding.Latin1.GetBytes("Envoys meet in M\u00fcnster\nEnvoys of the two governments met in M\u00fcnster on Monday for the first time.");
        using var fetcher = new StoryFetcher(new Answer(() => new HttpResponseMessage
        {
            Content = new ByteArrayContent(bytes) { Headers = { ContentType = new("text/plain") { CharSet = "iso-8859-1" } } },
        }));
        var source = (await fetcher.FetchAsync(Address, TestContext.Current.CancellationToken)).Value!;
        Assert.Equal("Envoys meet in Münster", Sources.Read(source).Headline);
    }

    [Fact]
    public async Task Standard_input_has_no_address()
    {
        using var stream = new MemoryStream("The envoy met the minister."u8.ToArray());
        var source = (await StoryFetcher.ReadAsync(stream, TestContext.Current.CancellationToken)).Value!;
        Assert.Null(source.Uri);
        Assert.Equal(27, source.Bytes.Length);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_is_unreadable()
    {
        using var stream = new BrokenStream();
        Assert.Equal("DL1011", (await StoryFetcher.ReadAsync(stream, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    private sealed class Answer(Func<HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = answer();
            response.RequestMessage = request;
            return Task.FromResult(response);
        }
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("broken");
    }
}
