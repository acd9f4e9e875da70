namespace Dateline.Stories.Tests.Fetching;

/// <summary>A clock in which every wait that the test names is over at once, and no other ever ends.</summary>
/// <param name="ends">Whether a wait of this length ends.</param>
internal sealed class TestTime(Func<TimeSpan, bool> ends) : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private readonly Lock _changes = new();
    private readonly List<TimeSpan> _waits = [];
    private TimeSpan _elapsed;

    /// <summary>Every wait but those for a server ends: retries and the pace.</summary>
    public static TestTime Patient() => new(wait => wait != TimeSpan.FromSeconds(20) && wait != TimeSpan.FromSeconds(60));

    /// <summary>The waits that ended, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_changes)
            {
                return [.. _waits];
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan by)
    {
        lock (_changes)
        {
            _elapsed += by;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_changes)
        {
            return Start + _elapsed;
        }
    }

    public override long GetTimestamp()
    {
        lock (_changes)
        {
            return _elapsed.Ticks;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(callback, state, this);
        timer.Change(dueTime, period);
        return timer;
    }

    private bool End(TimeSpan wait)
    {
        if (wait < TimeSpan.Zero || !ends(wait))
        {
            return false;
        }

        lock (_changes)
        {
            _waits.Add(wait);
            _elapsed += wait;
        }

        return true;
    }

    private sealed class TestTimer(TimerCallback callback, object? state, TestTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => !time.End(dueTime) || ThreadPool.QueueUserWorkItem(_ => callback(state));

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
