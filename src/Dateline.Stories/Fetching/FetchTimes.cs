namespace Dateline.Stories.Fetching;

/// <summary>How long a fetcher waits for a server.</summary>
internal static class FetchTimes
{
    /// <summary>For a connection, the handshake of TLS included.</summary>
    public static readonly TimeSpan Connecting = TimeSpan.FromSeconds(10);

    /// <summary>For the head of an answer, the connection included.</summary>
    public static readonly TimeSpan Head = TimeSpan.FromSeconds(20);

    /// <summary>For the next bytes of a body.</summary>
    public static readonly TimeSpan Stall = TimeSpan.FromSeconds(20);

    /// <summary>For all of a single page: a server that sends a byte now and then never stalls.</summary>
    public static readonly TimeSpan Page = TimeSpan.FromSeconds(60);

    /// <summary>The longest that a server may make a program wait, by <c>Retry-After</c> or <c>Crawl-delay</c>.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
}
