using Dateline.Model;
using NodaTime;

namespace Dateline.Cli.Tests;

/// <summary>Times put together by hand for the story of these tests.</summary>
internal static class SampleTimes
{
    private static readonly TimeZoneReading Oslo = new("Europe/Oslo", ZoneBasis.Dateline);

    /// <summary>A day with a note, a midnight of two readings, a limit, a duration and a repeated time.</summary>
    public static TimeListing Listing => new()
    {
        Story = SampleStory.Truce,
        Times =
        [
            Entry(TimeKind.Date, TimeRole.Said, (0, "Saturday", "told"), Day(4) with { Note = "2023-03-04 is a Saturday, not a Sunday." }),
            Entry(TimeKind.Time, TimeRole.Starts, (2, "midnight on March 6", "takes"), Midnight(6) with { Alternatives = [Midnight(7)] }),
            Entry(TimeKind.Date, TimeRole.Planned, (4, "the second half of March", "held"), Half()),
            Entry(TimeKind.Set, TimeRole.Recurrence, (4, "April 2", "plans"), Daily()) with { Frequency = "2X" },
        ],
    };

    private static ListedTime Entry(TimeKind kind, TimeRole role, (int Paragraph, string Words, string Of) at, TimeValue value) => new()
    {
        Kind = kind,
        Role = role,
        Time = value with { Text = at.Words },
        Of = Cite(at.Paragraph, at.Of),
        Evidence = Cite(at.Paragraph, at.Words),
    };

    private static Citation Cite(int paragraph, string words)
    {
        var start = SampleStory.Truce.TextOf(paragraph).LastIndexOf(words, StringComparison.Ordinal);
        return SampleStory.Truce.Cite(new TextSpan(paragraph, start, start + words.Length));
    }

    private static TimeValue Day(int day) => Value($"2023-03-{day:00}", Granularity.Day) with
    {
        Earliest = Instant.FromUtc(2023, 3, day - 1, 23, 0),
        Latest = Instant.FromUtc(2023, 3, day, 23, 0),
        Timex = $"2023-03-{day:00}",
    };

    private static TimeValue Midnight(int day) => Value($"2023-03-{day:00}T00:00", Granularity.Minute) with
    {
        Earliest = Instant.FromUtc(2023, 3, day - 1, 23, 0),
        Latest = Instant.FromUtc(2023, 3, day - 1, 23, 0),
        Timex = $"2023-03-{day:00}T00:00",
    };

    private static TimeValue Half() => Value("2023-03-16/2023-03-31", Granularity.Month) with
    {
        Earliest = Instant.FromUtc(2023, 3, 15, 23, 0),
        Timex = "2023-03",
        Mod = TimeModifier.OnOrBefore,
    };

    private static TimeValue Daily() => Value(null, Granularity.Day) with { Timex = "P1D", Hours = new HoursOfDay("10:00", "14:00") };

    private static TimeValue Value(string? edtf, Granularity granularity) => new()
    {
        Text = "",
        Edtf = edtf,
        Granularity = granularity,
        Zone = Oslo,
        Anchor = TimeAnchor.Published,
        Rule = "test.rule",
    };
}
