using System.Collections.Concurrent;
using System.Text;
using Dateline.Model;

namespace Dateline.Stories.Fetching;

/// <summary>Fetches each site's <c>robots.txt</c> once and keeps what it says (RFC 9309).</summary>
/// <remarks>A site without one (status 4xx, or redirections without end) allows all. One whose file cannot be read (5xx, no answer)
/// allows nothing. What was read holds for a day, a failure for ten minutes. Of the file the first 500 KB count.</remarks>
internal sealed class RobotsKeeper(WebTrail trail, TimeProvider time)
{
    private const int LargestFile = 500 * 1024;
    private const int ServerErrors = 500;
    private const int Errors = 400;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan FailureLifetime = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, SiteRobots> _sites = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the site of an address says.</summary>
    /// <exception cref="LocalAddressException">The site is not public.</exception>
    public async Task<SiteRobots> OfAsync(Uri address, CancellationToken cancellationToken)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (_sites.TryGetValue(site, out var known) && known.Until > time.GetUtcNow())
        {
            return known;
        }

        return _sites[site] = await FetchAsync(new Uri(site + "/robots.txt"), cancellationToken);
    }

    private async Task<SiteRobots> FetchAsync(Uri file, CancellationToken cancellationToken)
    {
        try
        {
            return await JudgeAsync(await trail.GoAsync(file, file.AbsoluteUri, FreelyAsync, cancellationToken), cancellationToken);
        }
        catch (Exception error) when (error is not LocalAddressException && FetchFailures.IsOutside(error))
        {
            return Failed(FetchFailures.Words(error));
        }
    }

    private static Task<TrailStep> FreelyAsync(Uri next, Uri? before, CancellationToken cancellationToken) =>
        Task.FromResult(new TrailStep(Refusal: null, Known: null));

    private async Task<SiteRobots> JudgeAsync(Result<HttpResponseMessage> answer, CancellationToken cancellationToken)
    {
        if (!answer.Succeeded)
        {
            return Read(RobotsRules.AllowingAll);
        }

        using var response = answer.Value;
        return (int)response.StatusCode switch
        {
            >= ServerErrors => Failed(FetchFailures.Words(response)),
            >= Errors => Read(RobotsRules.AllowingAll),
            _ => Read(RobotsRules.Parse(await TextAsync(response, cancellationToken), WebSender.Crawler)),
        };
    }

    private async Task<string> TextAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(FetchTimes.Page, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        await using var body = new ServerStream(response, await response.Content.ReadAsStreamAsync(either.Token), long.MaxValue, time, static () => { });
        var bytes = new byte[LargestFile];
        try
        {
            var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, either.Token);
            return Encoding.UTF8.GetString(bytes, 0, length);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"not all of it came within {FetchTimes.Page.TotalSeconds:0} seconds", error);
        }
    }

    private SiteRobots Read(RobotsRules rules) => new(rules, "", time.GetUtcNow() + Lifetime);

    private SiteRobots Failed(string trouble) => new(null, trouble, time.GetUtcNow() + FailureLifetime);
}
