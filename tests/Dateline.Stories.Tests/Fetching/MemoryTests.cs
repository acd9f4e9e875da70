using System.Net;
using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Fetching;

public sealed class MemoryTests : IDisposable
{
    private const string Address = "https://wire.example/feed";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dateline-memory-");

    private string Memory => Path.Combine(_folder.FullName, "memory.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("\"v1\"", null, "2026-03-02 12:00 UTC")]
    [InlineData("W/\"v1\"", null, "2026-03-02 12:00 UTC")]
    [InlineData(null, "Sun, 01 Mar 2026 08:30:00 GMT", "2026-03-01 08:30 UTC")]
    [InlineData("\"v1\"", "Sun, 01 Mar 2026 08:30:00 GMT", "2026-03-01 08:30 UTC")]
    public async Task What_has_not_changed_is_passed_over_with_a_notice(string? mark, string? modified, string since)
    {
        Assert.True((await FetchAsync(Feed(mark, modified))).Succeeded);
        var problem = (await FetchAsync(Feed(mark, modified))).Problem!;
        Assert.Equal(("DL1022", true), (problem.Code, problem.IsNotice));
        Assert.StartsWith($"Not changed since {since}:", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_changed_is_read_again()
    {
        await FetchAsync(Feed("\"v1\"", null));
        Assert.True((await FetchAsync(Feed("\"v2\"", null))).Succeeded);
        Assert.Equal("DL1022", (await FetchAsync(Feed("\"v2\"", null))).Problem?.Code);
    }

    [Fact]
    public async Task Without_a_mark_nothing_is_remembered()
    {
        await FetchAsync(Feed(null, null));
        Assert.False(File.Exists(Memory));
    }

    [Fact]
    public async Task What_was_not_read_to_its_end_is_read_again()
    {
        using (var fetcher = Fetcher(Feed("\"v1\"", null)))
        {
            using var input = (await fetcher.OpenAsync(Address, TestContext.Current.CancellationToken)).Value!;
            Assert.True(input.Content.ReadByte() >= 0);
        }

        Assert.True((await FetchAsync(Feed("\"v1\"", null))).Succeeded);
    }

    [Fact]
    public async Task What_stands_behind_a_redirection_is_remembered_where_it_stands()
    {
        static FakeWeb Moved() => Feed("\"v1\"", null).On("https://wire.example/old", _ => FakeWeb.Redirection("/feed"));
        Assert.True((await FetchAsync(Moved(), "https://wire.example/old")).Succeeded);
        Assert.Equal("DL1022", (await FetchAsync(Moved(), "https://wire.example/old")).Problem?.Code);
        Assert.Equal("DL1022", (await FetchAsync(Moved())).Problem?.Code);
    }

    [Fact]
    public async Task The_file_is_for_people_too()
    {
        await FetchAsync(Feed("\"v1\"", "Sun, 01 Mar 2026 08:30:00 GMT"));
        Assert.Equal(
            """
            {
              "https://wire.example/feed": {
                "eTag": "\"v1\"",
                "modified": "2026-03-01T08:30:00+00:00",
                "seen": "2026-03-02T12:00:00+00:00"
              }
            }
            """,
            await File.ReadAllTextAsync(Memory, TestContext.Current.CancellationToken));
        Assert.Equal([Memory], Directory.EnumerateFiles(_folder.FullName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("{\"https://wire.example/feed\": null}")]
    [InlineData("{\"https://wire.example/feed\": 3}")]
    public async Task A_broken_file_is_a_problem_and_stays_as_it_is(string text)
    {
        await File.WriteAllTextAsync(Memory, text, TestContext.Current.CancellationToken);
        Assert.Equal("DL1023", (await FetchAsync(Feed("\"v1\"", null))).Problem?.Code);
        Assert.Equal(text, await File.ReadAllTextAsync(Memory, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_mark_that_is_none_is_not_sent()
    {
        await File.WriteAllTextAsync(
            Memory, "{\"https://wire.example/feed\": {\"eTag\": \"a\\r\\nEvil: yes\", \"seen\": \"2026-03-02T12:00:00+00:00\"}}", TestContext.Current.CancellationToken);
        Assert.True((await FetchAsync(Feed("\"v1\"", null))).Succeeded);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_a_problem()
    {
        using var web = Feed("\"v1\"", null);
        using var fetcher = new StoryFetcher(FetchOptions.Default with { MemoryFile = Path.Combine(_folder.FullName, "no", "m.json") }, TestTime.Patient(), web);
        Assert.Equal("DL1023", (await fetcher.FetchAsync(Address, TestContext.Current.CancellationToken)).Problem?.Code);
    }

    [Fact]
    public async Task A_memory_that_cannot_be_written_is_told()
    {
        Directory.CreateDirectory(Memory + ".new");
        var problem = (await FetchAsync(Feed("\"v1\"", null))).Problem!;
        Assert.Contains("memory.json cannot be written", problem.Message, StringComparison.Ordinal);
    }

    private static FakeWeb Feed(string? mark, string? modified) => new FakeWeb().On(Address, request =>
    {
        var isKnown = mark is not null
            ? request.Headers.TryGetValues("If-None-Match", out var marks) && marks.Contains(mark)
            : modified is not null && request.Headers.IfModifiedSince is not null;
        var response = isKnown ? new HttpResponseMessage(HttpStatusCode.NotModified) : FakeWeb.Text("<rss/>", "application/rss+xml");
        response.Headers.TryAddWithoutValidation("ETag", mark ?? "");
        response.Content.Headers.TryAddWithoutValidation("Last-Modified", modified ?? "");
        return response;
    });

    private async Task<Result<StorySource>> FetchAsync(FakeWeb web, string address = Address)
    {
        using var fetcher = Fetcher(web);
        return await fetcher.FetchAsync(address, TestContext.Current.CancellationToken);
    }

    private StoryFetcher Fetcher(FakeWeb web) => new(FetchOptions.Default with { MemoryFile = Memory }, TestTime.Patient(), web);
}
