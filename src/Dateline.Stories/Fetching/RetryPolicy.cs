using System.Net;
using System.Net.Sockets;
using Polly;
using Polly.Retry;

namespace Dateline.Stories.Fetching;

/// <summary>When a request is tried again: at most three tries, after 1 and 2 seconds more or less, or when the server says.</summary>
internal static class RetryPolicy
{
    private const int MostRepetitions = 2;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    /// <summary>The tries of one request. An answer that is not kept is disposed of.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Create(TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = MostRepetitions,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstWait,
                ShouldHandle = tried => ValueTask.FromResult(MayPass(tried.Outcome, time)),
                DelayGenerator = tried => ValueTask.FromResult(tried.Outcome.Result is { } response ? RequestedWait(response, time) : null),
            })
            .Build();

    /// <summary>How long the server asks to wait; <c>null</c> when it does not ask. Never negative.</summary>
    public static TimeSpan? RequestedWait(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        { Date: not null } => TimeSpan.Zero,
        _ => null,
    };

    // A server that asks for more patience than we have is left alone.
    private static bool MayPass(Outcome<HttpResponseMessage> outcome, TimeProvider time) => outcome switch
    {
        { Exception: { } error } => IsConnection(error),
        { Result: { } response } => IsBusy(response.StatusCode) && (RequestedWait(response, time) ?? TimeSpan.Zero) <= FetchTimes.LongestWait,
        _ => false,
    };

    private static bool IsBusy(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static bool IsConnection(Exception error) => error switch
    {
        HttpRequestException { InnerException: LocalAddressException or SocketException { SocketErrorCode: SocketError.HostNotFound } } => false,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => false,
        HttpRequestException => true,
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };
}
