using System.Collections.Frozen;

namespace Dateline.Stories.Fetching;

/// <summary>The content types in which stories come; what stands in them is told by their bytes, later.</summary>
internal static class MediaTypes
{
    private static readonly FrozenSet<string> Named = new[]
    {
        "text/html", "text/plain", "text/xml", "text/json", "text/x-json", "text/jsonl", "text/x-ndjson",
        "application/xhtml+xml", "application/xml", "application/rss", "application/atom",
        "application/json", "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines",
        "application/json-lines", "application/ndjson", "application/x-ndjson", "application/json-seq",
        "application/warc", "application/x-warc", "application/warc-fields",
        "application/gzip", "application/x-gzip", "application/gzip-compressed", "application/x-tar", "application/x-gtar",
        "application/zip", "application/x-zip", "application/x-zip-compressed", "application/zstd", "application/x-zstd",
        "application/octet-stream", "binary/octet-stream", "application/binary", "application/download", "application/force-download",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Families = ["application/", "text/"];
    private static readonly string[] Syntaxes = ["+xml", "+json", "+gzip", "+zip", "+zstd"];

    /// <summary>Whether stories may stand in content of the type; <c>image/svg+xml</c> is a picture.</summary>
    public static bool MayHoldStories(string type) => Named.Contains(type)
        || (Array.Exists(Families, family => type.StartsWith(family, StringComparison.OrdinalIgnoreCase))
            && Array.Exists(Syntaxes, syntax => type.EndsWith(syntax, StringComparison.OrdinalIgnoreCase)));
}
