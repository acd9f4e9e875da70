using System.Globalization;
using System.Text.Json.Serialization;

namespace Dateline.Stories.Fetching;

/// <summary>Which version of an address was read, in the server's words.</summary>
/// <param name="ETag">The server's mark of the version, quotes and <c>W/</c> included.</param>
/// <param name="Modified">When the server says that it changed.</param>
/// <param name="Seen">When it was read.</param>
internal sealed record FetchedVersion(string? ETag, DateTimeOffset? Modified, DateTimeOffset Seen)
{
    /// <summary>Since when nothing has changed, in words; since it was read at the latest.</summary>
    [JsonIgnore]
    public string Since => (Modified ?? Seen).ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The version that an answer gives; <c>null</c> when the server marks none.</summary>
    public static FetchedVersion? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var mark = response.Headers.ETag?.ToString();
        var modified = response.Content.Headers.LastModified;
        return mark is null && modified is null ? null : new FetchedVersion(mark, modified, now);
    }

    /// <summary>Asks the server for a newer version only.</summary>
    public void Demand(HttpRequestMessage request)
    {
        if (ETag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ETag);
        }

        request.Headers.IfModifiedSince = Modified;
    }
}
