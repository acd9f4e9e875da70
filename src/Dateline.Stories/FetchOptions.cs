namespace Dateline.Stories;

/// <summary>What a <see cref="StoryFetcher"/> may do, and how politely.</summary>
public sealed record FetchOptions
{
    /// <summary>The options of a fetcher that is told none.</summary>
    public static FetchOptions Default { get; } = new();

    /// <summary>Whether addresses of this machine and of private networks are fetched too. Set it only for addresses that you trust:
    /// a feed may name any address.</summary>
    public bool AllowLocal { get; init; }

    /// <summary>A JSON file that remembers which version of an address was read, so that an unchanged one is not read again;
    /// it is made when it is missing, and its folder must exist. Absent: nothing is remembered.</summary>
    public string? MemoryFile { get; init; }

    /// <summary>Whether a site's <c>robots.txt</c> is obeyed for addresses that no person named; see <see cref="StoryFetcher.FollowAsync"/>.</summary>
    public bool ObeyRobots { get; init; } = true;

    /// <summary>Least time between the starts of two requests to one host: 1 second. The first request does not wait.
    /// A site's <c>Crawl-delay</c> prolongs it, up to 30 seconds, for addresses that are followed.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Bytes of one answer, unpacked as the server packed them for the way: 4 GB.</summary>
    public long LargestAnswer { get; init; } = 4_000_000_000;
}
