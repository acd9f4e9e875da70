using System.Net;
using Dateline.Model;

namespace Dateline.Stories.Fetching;

/// <summary>Opens addresses: looks each step of the way up in <c>robots.txt</c> and in the memory, keeps the pace, judges the answer.</summary>
/// <param name="sender">Sends the requests.</param>
/// <param name="options">What the fetcher may do.</param>
/// <param name="memory">What was read before; absent when nothing is remembered.</param>
/// <param name="time">Measures delays and stalls.</param>
internal sealed class WebReader(WebSender sender, FetchOptions options, FetchMemory? memory, TimeProvider time)
{
    private readonly WebTrail _trail = new(sender);
    private readonly WebManners _manners = new(new RobotsKeeper(new WebTrail(sender), time), new HostPace(time), options);

    /// <summary>Opens an address.</summary>
    /// <param name="address">The address, http or https.</param>
    /// <param name="place">What problems are reported of.</param>
    /// <param name="isFollowed">Whether no person named the address: <c>robots.txt</c> counts then.</param>
    /// <param name="cancellationToken">Stops the opening, not the reading after it.</param>
    public async Task<Result<StoryInput>> OpenAsync(Uri address, string place, bool isFollowed, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _trail.GoAsync(address, place, StepAsync, cancellationToken);
            return answer.Succeeded ? await JudgeAsync(answer.Value, place, cancellationToken) : answer.Problem;
        }
        catch (Exception error) when (FetchFailures.IsOutside(error))
        {
            return FetchFailures.Of(place, error);
        }

        async Task<TrailStep> StepAsync(Uri next, Uri? before, CancellationToken stop) =>
            new(await _manners.AdmitAsync(next, before, place, isFollowed, stop), memory?.Of(next));
    }

    private async Task<Result<StoryInput>> JudgeAsync(HttpResponseMessage response, string place, CancellationToken cancellationToken)
    {
        if (Refuse(response, place) is { } refusal)
        {
            response.Dispose();
            return refusal;
        }

        var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var address = response.RequestMessage!.RequestUri!;
        return new StoryInput
        {
            Content = new ServerStream(response, body, options.LargestAnswer, time, () => Remember(response, address)),
            Uri = address.AbsoluteUri,
            ContentType = response.Content.Headers.ContentType?.ToString(),
        };
    }

    private Problem? Refuse(HttpResponseMessage response, string place)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && memory?.Of(response.RequestMessage!.RequestUri!) is { } known)
        {
            return StoryProblems.NotChanged(place, known.Since);
        }

        if (!response.IsSuccessStatusCode)
        {
            return StoryProblems.Unreachable(place, FetchFailures.Words(response) + Wait(response));
        }

        return response.Content.Headers.ContentType?.MediaType is { } type && !MediaTypes.MayHoldStories(type) ? StoryProblems.NotText(place, type) : null;
    }

    private string Wait(HttpResponseMessage response) =>
        RetryPolicy.RequestedWait(response, time) is { } wait ? $" and asks to wait {wait.TotalSeconds:0} seconds" : "";

    private void Remember(HttpResponseMessage response, Uri address)
    {
        if (memory is not null && FetchedVersion.Of(response, time.GetUtcNow()) is { } version)
        {
            memory.Remember(address, version);
        }
    }
}
