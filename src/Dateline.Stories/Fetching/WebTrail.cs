using System.Net;
using Dateline.Model;

namespace Dateline.Stories.Fetching;

/// <summary>Follows redirections by hand, so that each step of the way is looked at: at most five, to http and https only.</summary>
/// <remarks>A redirection from https to http is followed: nothing secret is sent, and what comes is no less public.</remarks>
internal sealed class WebTrail(WebSender sender)
{
    /// <summary>The most redirections of one request.</summary>
    public const int MostRedirections = 5;

    /// <summary>The answer at the end of the way; any status but a redirection.</summary>
    /// <param name="start">Where the way begins.</param>
    /// <param name="place">What problems are reported of.</param>
    /// <param name="step">Called before each request with its address and the one before; gives the version that is known, or the problem that ends the way.</param>
    /// <param name="cancellationToken">Stops the way.</param>
    public async Task<Result<HttpResponseMessage>> GoAsync(
        Uri start, string place, Func<Uri, Uri?, CancellationToken, Task<TrailStep>> step, CancellationToken cancellationToken)
    {
        var (address, before) = (start, (Uri?)null);
        for (var redirections = 0; redirections <= MostRedirections; redirections++)
        {
            var taken = await step(address, before, cancellationToken);
            if (taken.Refusal is { } refusal)
            {
                return refusal;
            }

            var response = await sender.SendAsync(address, taken.Known, cancellationToken);
            if (Target(response, address) is not { } target)
            {
                return response;
            }

            response.Dispose();
            if (Refuse(target, place) is { } refused)
            {
                return refused;
            }

            (before, address) = (address, target);
        }

        return StoryProblems.Redirections(place, MostRedirections);
    }

    private static Uri? Target(HttpResponseMessage response, Uri address) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && response.Headers.Location is { } location && Uri.TryCreate(address, location, out var target) ? target : null;

    private static Problem? Refuse(Uri target, string place) =>
        !WebAddress.IsWeb(target) ? StoryProblems.RedirectedAway(place, target.Scheme)
        : target.UserInfo.Length > 0 ? StoryProblems.Credentials(place)
        : null;
}
