using System.Net;
using Dateline.Model;
using Dateline.Stories.Fetching;

namespace Dateline.Stories;

/// <summary>Opens files and addresses, in which stories stand; the only part of the reader that waits.</summary>
/// <remarks>
/// <para>An address is read with plain GETs, http or https only. Nothing is connected to but the public network, redirections included
/// (at most five), unless <see cref="FetchOptions.AllowLocal"/> is set; no script runs, no cookie is kept, no credentials are sent.
/// A proxy that the environment names (<c>https_proxy</c>) is used, and the host is looked up and checked before it is asked.</para>
/// <para>A server has 10 seconds for a connection, 20 for the head of its answer and 20 for each next part of the body. What may pass
/// (429, 502, 503, 504, no connection) is tried three times, after a growing wait or the one that the server asks for, up to 30 seconds.</para>
/// <para><c>robots.txt</c> counts for what a program follows, not for what a person names: see <see cref="FollowAsync"/>.</para>
/// <para>Instances may be shared by threads.</para>
/// </remarks>
public sealed class StoryFetcher : IDisposable
{
    private const int ChunkSize = 64 * 1024;
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _time;
    private readonly WebSender _sender;
    private readonly Lazy<Result<WebReader>> _web;

    /// <summary>Makes a fetcher that reads addresses over the network.</summary>
    /// <param name="options">What it may do; <see cref="FetchOptions.Default"/> when absent.</param>
    /// <param name="time">Measures waits; the system's time when absent.</param>
    public StoryFetcher(FetchOptions? options = null, TimeProvider? time = null)
        : this(options ?? FetchOptions.Default, time ?? TimeProvider.System, handler: null)
    {
    }

    internal StoryFetcher(HttpMessageHandler handler)
        : this(FetchOptions.Default, TimeProvider.System, handler)
    {
    }

    internal StoryFetcher(FetchOptions options, TimeProvider time, HttpMessageHandler? handler, NetworkGuard? guard = null)
    {
        guard ??= new NetworkGuard(options.AllowLocal, handler is null ? HttpClient.DefaultProxy : null, Dns.GetHostAddressesAsync);
        _time = time;
        _sender = new WebSender(handler ?? Transport(guard), guard, time);
        _web = new Lazy<Result<WebReader>>(() => Open(options));
    }

    /// <summary>Opens a file or an http or https address that a person named, as a stream that is read as it comes.</summary>
    /// <returns>The input, which the caller disposes of, or a problem: missing, a folder, unreadable, refused, unreachable, no stories in
    /// content of that type; or the notice that an address has not changed since it was remembered. The stream of an address ends with an
    /// <see cref="IOException"/> that says why when the server stalls or sends more than <see cref="FetchOptions.LargestAnswer"/>; its
    /// version is remembered when its last byte has been read.</returns>
    public Task<Result<StoryInput>> OpenAsync(string fileOrUrl, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileOrUrl);
        return WebAddress.IsAddress(fileOrUrl)
            ? GetAsync(fileOrUrl, isFollowed: false, cancellationToken)
            : Task.FromResult(OpenFile(fileOrUrl));
    }

    /// <summary>Opens an http or https address that a feed or a page named, never a file.</summary>
    /// <remarks>The site's <c>robots.txt</c> is obeyed, as it speaks to <c>dateline</c> or to all, unless
    /// <see cref="FetchOptions.ObeyRobots"/> is off.</remarks>
    /// <returns>As <see cref="OpenAsync"/>, or the problem that the site keeps programs away.</returns>
    public Task<Result<StoryInput>> FollowAsync(string address, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        return GetAsync(address, isFollowed: true, cancellationToken);
    }

    /// <summary>The bytes of a file or of an address with one page or text: at most <see cref="ReadingLimits.Page"/>, in at most 60 seconds.</summary>
    /// <returns>The source, with the address at which it was found, or a problem as <see cref="OpenAsync"/> gives it, or too large.</returns>
    public async Task<Result<StorySource>> FetchAsync(string fileOrUrl, CancellationToken cancellationToken)
    {
        try
        {
            var opened = await OpenAsync(fileOrUrl, cancellationToken);
            return opened.Succeeded ? await TakeAsync(opened.Value, fileOrUrl, cancellationToken) : opened.Problem;
        }
        catch (IOException error)
        {
            return WebAddress.IsAddress(fileOrUrl) ? FetchFailures.Of(fileOrUrl, error) : StoryProblems.Unreadable(fileOrUrl, error.Message);
        }
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
    public void Dispose() => _sender.Dispose();

    private static SocketsHttpHandler Transport(NetworkGuard guard) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = guard.ConnectAsync,
        ConnectTimeout = FetchTimes.Connecting,
        PooledConnectionLifetime = ConnectionLifetime,
        Proxy = HttpClient.DefaultProxy,
        UseCookies = false,
    };

    private static Result<StoryInput> OpenFile(string path)
    {
        if (Directory.Exists(path) || !File.Exists(path))
        {
            return Directory.Exists(path) ? StoryProblems.Directory(path) : StoryProblems.Missing(path);
        }

        try
        {
            return new StoryInput { Content = File.OpenRead(path), Uri = path };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return StoryProblems.Unreadable(path, error.Message);
        }
    }

    private async Task<Result<StorySource>> TakeAsync(StoryInput input, string place, CancellationToken cancellationToken)
    {
        using var content = input;
        using var patience = new CancellationTokenSource(FetchTimes.Page, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await TakeAsync(content.Content, either.Token) is { } bytes
                ? new StorySource { Bytes = bytes, Uri = input.Uri, ContentType = input.ContentType }
                : TooLarge(place);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException($"not all of it came within {FetchTimes.Page.TotalSeconds:0} seconds");
        }
    }

    // One byte over the bound is enough to know that there are too many.
    private static async Task<byte[]?> TakeAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[ChunkSize];
        int read;
        while (taken.Length <= ReadingLimits.Default.Page && (read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            taken.Write(chunk, 0, read);
        }

        return taken.Length > ReadingLimits.Default.Page ? null : taken.ToArray();
    }

    private static Problem TooLarge(string place) =>
        StoryProblems.TooLong(place, $"more than {ReadingLimits.Default.Page} bytes", $"{ReadingLimits.Default.Page} bytes");

    private async Task<Result<StoryInput>> GetAsync(string words, bool isFollowed, CancellationToken cancellationToken)
    {
        var address = WebAddress.Of(words);
        if (!address.Succeeded)
        {
            return address.Problem;
        }

        var web = _web.Value;
        return web.Succeeded ? await web.Value.OpenAsync(address.Value, words, isFollowed, cancellationToken) : web.Problem;
    }

    private Result<WebReader> Open(FetchOptions options)
    {
        if (options.MemoryFile is not { } path)
        {
            return new WebReader(_sender, options, memory: null, _time);
        }

        var memory = FetchMemory.Load(path);
        return memory.Succeeded ? new WebReader(_sender, options, memory.Value, _time) : memory.Problem;
    }
}
