namespace Dateline.Stories.Fetching;

/// <summary>Keeps requests to one host apart.</summary>
internal sealed class HostPace(TimeProvider time)
{
    private readonly long _origin = time.GetTimestamp();
    private readonly Lock _turns = new();
    private readonly Dictionary<string, TimeSpan> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until the host's turn has come; the first request to a host has its turn at once.</summary>
    /// <param name="host">The host, with or without its port.</param>
    /// <param name="delay">The time since the start of the last request.</param>
    /// <param name="cancellationToken">Stops the waiting; the turn is lost.</param>
    public async Task WaitAsync(string host, TimeSpan delay, CancellationToken cancellationToken)
    {
        var wait = Turn(host, delay);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private TimeSpan Turn(string host, TimeSpan delay)
    {
        lock (_turns)
        {
            var now = time.GetElapsedTime(_origin);
            var turn = _last.TryGetValue(host, out var last) && last + delay > now ? last + delay : now;
            _last[host] = turn;
            return turn - now;
        }
    }
}
