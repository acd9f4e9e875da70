using System.Globalization;
using Dateline.Model;

namespace Dateline.Stories.Containers;

/// <summary>Reads the pages of a web archive: responses with status 200 and resources that are text, one at a time.</summary>
/// <remarks>Source: ISO 28500, WARC 1.0 and 1.1. Requests, metadata, revisits and what is no text are passed over. A record over the limit
/// of a page is a problem and the next record goes on; a record that does not follow the format ends the archive.</remarks>
internal sealed class WarcReader(Stream archive, string place, ReadingLimits limits)
{
    private const int LongestLine = 64 * 1024;
    private const int MostHeaders = 500;
    private static readonly string[] TextTypes = ["text/", "application/xhtml", "application/xml", "application/rss", "application/atom", "application/json", "application/ld+json"];
    private static readonly string[] CodeTypes = ["text/css", "text/javascript", "text/ecmascript", "text/x-javascript", "text/x-component"];
    private readonly LineSource _lines = new(archive, LongestLine);

    /// <summary>The pages in the archive's order.</summary>
    /// <exception cref="InvalidDataException">What stands there is no record.</exception>
    public IEnumerable<Result<Part>> Pages()
    {
        while (Version() is { } version)
        {
            if (!version.StartsWith("WARC/", StringComparison.Ordinal))
            {
                throw new InvalidDataException("A record of a web archive was expected.");
            }

            var headers = Headers(_lines);
            if (Page(headers) is { } page)
            {
                yield return page;
            }
        }
    }

    // Two empty lines end a record.
    private string? Version()
    {
        string? line;
        do
        {
            line = _lines.Read();
        }
        while (line is { Length: 0 });
        return line;
    }

    private static Dictionary<string, string> Headers(LineSource lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (lines.Read() is { Length: > 0 } line && headers.Count < MostHeaders)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }

        return headers;
    }

    private Result<Part>? Page(Dictionary<string, string> headers)
    {
        var length = long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : throw new InvalidDataException("A record gives no length.");
        var uri = headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');
        var type = headers.GetValueOrDefault("WARC-Type");
        if (type is not ("response" or "resource" or "conversion") || length == 0)
        {
            _lines.Skip(length);
            return null;
        }

        var where = uri is null ? place : $"{place}!{uri}";
        if (length > limits.Page)
        {
            _lines.Skip(length);
            return StoryProblems.TooLong(where, string.Create(CultureInfo.InvariantCulture, $"{length} bytes"), string.Create(CultureInfo.InvariantCulture, $"{limits.Page} bytes"));
        }

        var block = _lines.Take((int)length);
        return type == "response" && headers.GetValueOrDefault("Content-Type")?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) != false
            ? Response(block, where, uri)
            : Text(block, headers.GetValueOrDefault("Content-Type"), where, uri);
    }

    private Result<Part>? Response(byte[] block, string where, string? uri)
    {
        var lines = new LineSource(new MemoryStream(block), LongestLine);
        var status = lines.Read()?.Split(' ', 3);
        var headers = Headers(lines);
        return status is [_, "200", ..]
            ? Body(lines.Rest(), headers, where, uri)
            : null;
    }

    // A body that cannot be unpacked ends with itself; the archive around it is whole.
    private Result<Part>? Body(byte[] body, Dictionary<string, string> headers, string where, string? uri)
    {
        try
        {
            return Text(HttpBody.Decode(body, headers, limits), headers.GetValueOrDefault("Content-Type"), where, uri);
        }
        catch (InvalidDataException fault)
        {
            return StoryProblems.Broken(where, fault.Message);
        }
    }

    private static bool Begins(string contentType, string[] types) => Array.Exists(types, t => contentType.StartsWith(t, StringComparison.OrdinalIgnoreCase));

    private static Result<Part>? Text(byte[] bytes, string? contentType, string where, string? uri)
    {
        if (bytes.Length == 0 || (contentType is not null && (!Begins(contentType, TextTypes) || Begins(contentType, CodeTypes))))
        {
            return null;
        }

        return new Part(new PeekStream(new MemoryStream(bytes)), where) { Uri = uri, ContentType = contentType };
    }
}
