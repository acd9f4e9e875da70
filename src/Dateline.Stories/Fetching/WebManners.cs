using Dateline.Model;

namespace Dateline.Stories.Fetching;

/// <summary>How a program behaves towards the sites that it asks.</summary>
internal sealed class WebManners(RobotsKeeper robots, HostPace pace, FetchOptions options)
{
    /// <summary>Waits until an address may be asked for.</summary>
    /// <param name="next">The address.</param>
    /// <param name="before">The address that redirected here: within a host a redirection does not wait.</param>
    /// <param name="place">What the problem is reported of.</param>
    /// <param name="isFollowed">Whether no person named the address.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>Why it may not be asked for; <c>null</c> when it may.</returns>
    public async Task<Problem?> AdmitAsync(Uri next, Uri? before, string place, bool isFollowed, CancellationToken cancellationToken)
    {
        var site = isFollowed && options.ObeyRobots ? await robots.OfAsync(next, cancellationToken) : null;
        if (site is not null && Refuse(site, next, place) is { } refusal)
        {
            return refusal;
        }

        if (next.Authority != before?.Authority)
        {
            await pace.WaitAsync(next.Authority, Delay(site), cancellationToken);
        }

        return null;
    }

    private static Problem? Refuse(SiteRobots site, Uri address, string place) =>
        site.Rules is not { } rules ? StoryProblems.RobotsUnread(place, address.Authority, site.Trouble)
        : !rules.Allow(address) ? StoryProblems.Disallowed(place, address.Authority)
        : null;

    private TimeSpan Delay(SiteRobots? site)
    {
        var asked = site?.Rules?.Delay ?? TimeSpan.Zero;
        var bounded = asked < FetchTimes.LongestWait ? asked : FetchTimes.LongestWait;
        return bounded > options.Delay ? bounded : options.Delay;
    }
}
