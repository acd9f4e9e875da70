using Polly;

namespace Dateline.Stories.Fetching;

/// <summary>Sends single requests: one address, one answer, redirections not followed, tried again when the trouble may pass.</summary>
internal sealed class WebSender : IDisposable
{
    private const string Accepted =
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.1";

    private readonly HttpClient _client;
    private readonly NetworkGuard _guard;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<HttpResponseMessage> _tries;

    /// <summary>Makes a sender over a transport, which it owns.</summary>
    public WebSender(HttpMessageHandler transport, NetworkGuard guard, TimeProvider time)
    {
        _client = new HttpClient(transport) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"{Crawler}/1.0");
        _client.DefaultRequestHeaders.Accept.ParseAdd(Accepted);
        (_guard, _time, _tries) = (guard, time, RetryPolicy.Create(time));
    }

    /// <summary>The name by which servers know the program, in <c>robots.txt</c> too.</summary>
    public const string Crawler = "dateline";

    /// <summary>The head of the answer to a GET; its body is still to be read.</summary>
    /// <param name="address">An http or https address.</param>
    /// <param name="known">The version of it that need not come again.</param>
    /// <param name="cancellationToken">Stops the tries.</param>
    /// <exception cref="LocalAddressException">The address is not public.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">A proxy is in use and the host cannot be looked up.</exception>
    /// <exception cref="HttpRequestException">There is no connection, or what answers does not speak HTTP.</exception>
    /// <exception cref="TimeoutException">Nothing answered in time.</exception>
    public async Task<HttpResponseMessage> SendAsync(Uri address, FetchedVersion? known, CancellationToken cancellationToken)
    {
        try
        {
            return await _tries.ExecuteAsync(async stop => await TryAsync(address, known, stop), cancellationToken);
        }
        catch (HttpRequestException error) when (error.InnerException is LocalAddressException local)
        {
            throw new LocalAddressException(address.IdnHost, local.Address);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            var (what, span) = error.InnerException is TimeoutException ? ("connection", FetchTimes.Connecting) : ("answer", FetchTimes.Head);
            throw new TimeoutException($"no {what} within {span.TotalSeconds:0} seconds", error);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> TryAsync(Uri address, FetchedVersion? known, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(FetchTimes.Head, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        await _guard.CheckAsync(address, either.Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        known?.Demand(request);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
    }
}
