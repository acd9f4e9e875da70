using System.Net;
using Dateline.Model;

namespace Dateline.Stories;

/// <summary>Fetches a story's bytes from a file, an address or a stream; the only part of the reader that waits.</summary>
/// <remarks>An address is read with one plain GET, http or https only, redirections followed; no script runs and nothing is sent.
/// At most <see cref="StoryReader.LargestPage"/> bytes (10 MB) are taken, from files and streams too, and an address has 20 seconds.</remarks>
public sealed class StoryFetcher : IDisposable
{
    private const int ChunkSize = 64 * 1024;
    private const int MostRedirections = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly string[] TextTypes = ["text/html", "text/plain", "application/xhtml+xml", "application/xml", "text/xml"];

    private readonly HttpClient _client;

    /// <summary>Makes a fetcher that reads addresses over the network.</summary>
    public StoryFetcher()
        : this(new SocketsHttpHandler
        {
            MaxAutomaticRedirections = MostRedirections,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
        })
    {
    }

    internal StoryFetcher(HttpMessageHandler handler)
    {
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("dateline/1.0");
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, text/plain;q=0.9, */*;q=0.1");
    }

    /// <summary>The bytes of a file or of an http or https address, with the name as the source's address.</summary>
    /// <returns>The source, or a problem: missing, a folder, unreadable, too large, unreachable, no text.</returns>
    public async Task<Result<StorySource>> FetchAsync(string fileOrUrl, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileOrUrl);
        if (!fileOrUrl.Contains("://", StringComparison.Ordinal))
        {
            return await ReadFileAsync(fileOrUrl, cancellationToken);
        }

        return Uri.TryCreate(fileOrUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? await GetAsync(address!, fileOrUrl, cancellationToken)
            : StoryProblems.Address(fileOrUrl);
    }

    /// <summary>The bytes of a stream such as standard input; the source has no address.</summary>
    /// <param name="stream">Read to its end or to the bound; not closed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Result<StorySource>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        const string place = "-";
        try
        {
            return await TakeAsync(stream, cancellationToken) is { } bytes ? new StorySource { Bytes = bytes } : TooLarge(place);
        }
        catch (IOException error)
        {
            return StoryProblems.Unreadable(place, error.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static async Task<Result<StorySource>> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path) || !File.Exists(path))
        {
            return Directory.Exists(path) ? StoryProblems.Directory(path) : StoryProblems.Missing(path);
        }

        try
        {
            await using var file = File.OpenRead(path);
            var bytes = file.CanSeek && file.Length > StoryReader.LargestPage ? null : await TakeAsync(file, cancellationToken);
            return bytes is null ? TooLarge(path) : new StorySource { Bytes = bytes, Uri = path };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return StoryProblems.Unreadable(path, error.Message);
        }
    }

    private async Task<Result<StorySource>> GetAsync(Uri address, string place, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            using var response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return await TakeAsync(response, place, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return StoryProblems.Unreachable(place, $"no answer within {Patience.TotalSeconds:0} seconds");
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return StoryProblems.Unreachable(place, error.Message.TrimEnd('.'));
        }
    }

    private static async Task<Result<StorySource>> TakeAsync(HttpResponseMessage response, string place, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            return StoryProblems.Unreachable(place, $"the server answered {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd());
        }

        var type = response.Content.Headers.ContentType;
        if (type?.MediaType is { } media && !TextTypes.Contains(media, StringComparer.OrdinalIgnoreCase))
        {
            return StoryProblems.NotText(place, media);
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await TakeAsync(stream, cancellationToken) is { } bytes
            ? new StorySource { Bytes = bytes, Uri = response.RequestMessage?.RequestUri?.AbsoluteUri ?? place, ContentType = type?.ToString() }
            : TooLarge(place);
    }

    // One byte over the bound is enough to know that there are too many.
    private static async Task<byte[]?> TakeAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[ChunkSize];
        int read;
        while (taken.Length <= StoryReader.LargestPage && (read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            taken.Write(chunk, 0, read);
        }

        return taken.Length > StoryReader.LargestPage ? null : taken.ToArray();
    }

    private static Problem TooLarge(string place) =>
        StoryProblems.TooLong(place, $"more than {StoryReader.LargestPage} bytes", $"{StoryReader.LargestPage} bytes");
}
