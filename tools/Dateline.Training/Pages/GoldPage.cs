using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Dateline.Stories;

namespace Dateline.Training;

/// <summary>A page with what people say its story is.</summary>
/// <param name="Id">Its file's name without extensions.</param>
/// <param name="Path">The gzipped page.</param>
/// <param name="Body">The body, paragraphs apart by line ends.</param>
internal sealed record GoldPage(string Id, string Path, string Body)
{
    /// <summary>The headline; absent where the set has none.</summary>
    public string? Title { get; init; }

    /// <summary>The authors in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The publication; a time without zone is taken as UTC, as the set's own tests take it.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The pages of the Article Extraction Benchmark, ordered by name.</summary>
    public static List<GoldPage> LoadArticleExtraction(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(System.IO.Path.Combine(folder, "gold.json")));
        return [.. json.RootElement.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => new GoldPage(p.Name, System.IO.Path.Combine(folder, p.Name + ".html.gz"), p.Value.GetProperty("articleBody").GetString()!))];
    }

    /// <summary>The pages of Fundus, in the order of their list.</summary>
    public static List<GoldPage> LoadFundus(string folder) =>
        [.. File.ReadLines(System.IO.Path.Combine(folder, "gold.jsonl")).Where(line => line.Length > 0).Select(line => Fundus(line, folder))];

    /// <summary>The page as the reader gets it.</summary>
    public StorySource Source()
    {
        using var file = File.OpenRead(Path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return new StorySource { Bytes = bytes.ToArray(), Uri = null, ContentType = "text/html" };
    }

    private static GoldPage Fundus(string line, string folder)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        var name = row.GetProperty("page").GetString()!;
        return new GoldPage(row.GetProperty("id").GetString()!, System.IO.Path.Combine(folder, name), row.GetProperty("text").GetString() ?? "")
        {
            Title = row.GetProperty("title").GetString(),
            Authors = row.GetProperty("authors").ValueKind == JsonValueKind.Array ? [.. row.GetProperty("authors").EnumerateArray().Select(a => a.GetString()!)] : [],
            Published = row.GetProperty("publishing_date").GetString() is { } date
                ? DateTimeOffset.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                : null,
        };
    }
}
