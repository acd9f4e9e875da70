using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Clock times and parts of days.</summary>
internal static class ClockResolver
{
    private const int HoursInDay = 24;

    /// <summary>A clock time alone is that of the publication's day, of the day before or of the day after as the verb has it.</summary>
    public static Extent Clock(ClockTree tree, Scene scene)
    {
        if (scene.Today is not { } today)
        {
            return Unresolved(tree, scene);
        }

        if (tree.Source is ClockSource.Midnight)
        {
            var (first, other) = scene.Direction is Direction.Past or Direction.LikelyPast ? (today, today.PlusDays(1)) : (today.PlusDays(1), today);
            return Instant(tree, first.AtMidnight(), scene.Anchors.Kind) with { Others = [Instant(tree, other.AtMidnight(), scene.Anchors.Kind)] };
        }

        return tree.Source is ClockSource.ComingMidnight
            ? Instant(tree, (scene.Direction is Direction.Past ? today : today.PlusDays(1)).AtMidnight(), scene.Anchors.Kind)
            : Instant(tree, At(tree, today), scene.Anchors.Kind);
    }

    /// <summary>Midnight "on" a day is both its start and its end.</summary>
    public static Extent At(AtTree tree, Scene scene)
    {
        var day = Resolver.Resolve(tree.Day, scene);
        if (day.Start is not { } start)
        {
            return Unresolved(tree.Clock, scene) with { Timex = day.Timex is null ? null : day.Timex + Time(tree.Clock) };
        }

        var first = Instant(tree.Clock, At(tree.Clock, start.Date), day.Anchor);
        if (tree.Clock.Source is not ClockSource.Midnight)
        {
            return first with { Others = [.. day.Others.Where(o => o.Start is not null).Select(o => Instant(tree.Clock, At(tree.Clock, o.Start!.Value.Date), o.Anchor))] };
        }

        var end = Instant(tree.Clock, start.Date.PlusDays(1).AtMidnight(), day.Anchor);
        return tree.Day is ShiftTree { By: 0 } ? end with { Others = [first] } : first with { Others = [end] };
    }

    public static Extent Part(PartOfDayTree tree, Scene scene)
    {
        var anchor = tree.Day is null ? scene.Anchors.Kind : Resolver.Resolve(tree.Day, scene).Anchor;
        if (DayOf(tree, scene) is not { } day)
        {
            return Extent.Unresolved("part.day", Granularity.PartOfDay, $"XXXX-XX-XXT{tree.Part.Timex}", anchor) with { Kind = TimeKind.Time };
        }

        var extent = PartOf(tree.Part, day, anchor);
        return tree.Part.Id == "overnight" && tree.Day is not null
            ? extent with { Others = [PartOf(tree.Part, day.PlusDays(-1), anchor)] } : extent;
    }

    private static LocalDate? DayOf(PartOfDayTree tree, Scene scene)
    {
        if (tree.Day is not null)
        {
            return Resolver.Resolve(tree.Day, scene).Start?.Date;
        }

        if (tree.Part.Id == "overnight")
        {
            return scene.Direction is Direction.Future or Direction.LikelyFuture ? scene.Today : scene.Today?.PlusDays(-1);
        }

        var isPast = scene.Direction is Direction.Past or Direction.LikelyPast;
        return scene.Told.Day is { } told && !(isPast && told > scene.Today) ? told
            : isPast && tree.Part.Id == "night" ? scene.Today?.PlusDays(-1) : scene.Today;
    }

    private static Extent PartOf(PartOfDay part, LocalDate day, TimeAnchor anchor)
    {
        var start = day + part.Start;
        var end = (part.End > part.Start ? day : day.PlusDays(1)) + part.End;
        return new Extent
        {
            Start = start,
            End = end,
            Kind = TimeKind.Time,
            Granularity = Granularity.PartOfDay,
            Anchor = anchor,
            Rule = "part.day",
            Edtf = $"{Notation.Minute(start)}/{Notation.Minute(end)}",
            Timex = $"{Notation.Day(day)}T{part.Timex}",
        };
    }

    private static LocalDateTime At(ClockTree tree, LocalDate day) =>
        tree.Hour == HoursInDay ? day.PlusDays(1).AtMidnight() : day + new LocalTime(tree.Hour, tree.Minute);

    private static Extent Instant(ClockTree tree, LocalDateTime time, TimeAnchor anchor) => new()
    {
        Start = time,
        End = time,
        Kind = TimeKind.Time,
        Zone = tree.Zone,
        Anchor = anchor,
        Rule = Rule(tree),
        Granularity = tree.Source is ClockSource.Hour ? Granularity.Hour : Granularity.Minute,
        Edtf = Notation.Minute(time),
        Timex = Notation.Minute(time),
    };

    private static Extent Unresolved(ClockTree tree, Scene scene) =>
        Extent.Unresolved(Rule(tree), tree.Source is ClockSource.Hour ? Granularity.Hour : Granularity.Minute, $"XXXX-XX-XX{Time(tree)}", scene.Anchors.Kind)
            with
        { Kind = TimeKind.Time, Zone = tree.Zone };

    private static string Time(ClockTree tree) => $"T{tree.Hour:00}:{tree.Minute:00}";

    private static string Rule(ClockTree tree) => tree.Source switch
    {
        ClockSource.Midnight or ClockSource.ComingMidnight => "clock.midnight",
        ClockSource.Noon => "clock.noon",
        _ => "clock.time",
    };
}
