using System.Globalization;
using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Intervals, limits, cuts at the publication, rough and repeated times.</summary>
internal static class LimitResolver
{
    /// <summary>From one time to another; an end without a year is the first after the start.</summary>
    public static Extent Interval(IntervalTree tree, Scene scene)
    {
        var first = Resolver.Resolve(tree.From, scene);
        var last = Resolver.Resolve(tree.To, first.Start is { } start && IsFloating(tree.To, tree.From) ? scene.From(start.Date) : scene);
        last = last.End < first.Start && tree.To is ClockTree or AtTree ? NextDay(last) : last;
        if (first.Start is { } begin && last.End <= begin && last.End < first.End)
        {
            last = Resolver.Resolve(tree.To, scene.From(begin.Date));
            if (last.End <= begin)
            {
                return Extent.Unresolved("interval.range", first.Granularity, null, first.Anchor) with { Kind = first.Kind };
            }
        }

        return first with
        {
            End = last.End,
            Kind = last.Kind == TimeKind.Time ? TimeKind.Time : first.Kind,
            Zone = first.Zone.Id is null ? last.Zone : first.Zone,
            Edtf = Join(Notation.First(first.Edtf), Notation.Last(last.Edtf)),
            Timex = Join(first.Timex, last.Timex),
            Rule = "interval.range",
            Others = [],
        };
    }

    private static string? Join(string? first, string? last) => first is null || last is null ? null : $"{first}/{last}";

    /// <summary>From 22:00 to 02:00 ends on the day after.</summary>
    private static Extent NextDay(Extent extent)
    {
        var end = extent.End!.Value.PlusDays(1);
        return extent with { End = end, Edtf = Notation.Minute(end), Timex = Notation.Minute(end) };
    }

    public static Extent Bounded(BoundTree tree, Scene scene)
    {
        var direction = tree.Bound switch
        {
            Bound.Since => Direction.Past,
            Bound.By or Bound.Until when scene.Direction is Direction.Unknown or Direction.LikelyPast => Direction.Future,
            Bound.Before when scene.Direction is Direction.Past && tree.Inner is FeastTree => Direction.LikelyPast,
            _ => scene.Direction,
        };
        var inner = Resolver.Resolve(tree.Inner, scene.Toward(direction));
        if (tree is { Bound: Bound.By, Inner: FeastTree { Feast.IsMonth: true } } && inner.Start is { } month)
        {
            // By the month of a feast is by its beginning.
            inner = inner with { End = month.PlusDays(3), Edtf = Notation.First(inner.Edtf) };
        }

        // What is to be done before the end of something has all of it.
        var bound = tree is { Bound: Bound.Before, Inner: PortionTree { Portion: Portion.End } } ? Bound.By : tree.Bound;
        return Limit(bound, tree.Bound is Bound.By or Bound.Until ? LaterMidnight(inner) : inner);
    }

    /// <summary>"Until midnight on December 31" is the end of that day before it is its start.</summary>
    private static Extent LaterMidnight(Extent extent) =>
        extent is { Rule: "clock.midnight", Others.Count: 1 } && extent.Others[0].Start > extent.Start
            ? extent.Others[0] with { Others = [extent with { Others = [] }] } : extent;

    public static Extent Clipped(ClippedTree tree, Scene scene)
    {
        var inner = Resolver.Resolve(tree.Inner, scene.Toward(tree.Earlier ? Direction.Past : Direction.Future));
        if (tree.Inner is ShiftTree { Unit: TimeUnit.Day, By: 0, FromEvent: true } && !inner.IsResolved)
        {
            inner = Resolver.Resolve(new ShiftTree(TimeUnit.Day, 0, false), scene);
        }

        return tree.Earlier
            ? inner with { Rule = "clip.earlier", Ceiling = scene.Anchors.Published }
            : inner with { Rule = "clip.later", Floor = scene.Anchors.Published };
    }

    public static Extent Approximate(ApproximateTree tree, Scene scene)
    {
        var inner = Resolver.Resolve(tree.Inner, scene);
        var slack = inner.Granularity < Granularity.PartOfDay ? Period.FromMinutes(30)
            : inner.Granularity <= Granularity.Day ? Period.FromDays(1) : Period.FromDays(7);
        return inner.Edtf is { } edtf && !edtf.Contains('/', StringComparison.Ordinal)
            ? inner with { Edtf = edtf.TrimEnd('~') + "~", Rule = "approximate", Mod = TimeModifier.Approx, Start = inner.Start is { } start ? start - slack : null, End = inner.End is { } end ? end + slack : null }
            : inner;
    }

    public static Extent Repeat(RepeatTree tree, Scene scene)
    {
        var window = tree.Window is null ? null : Resolver.Resolve(tree.Window, scene);
        var timex = window is not null && tree.Unit is TimeUnit.Day ? UnitCode.Of(1, TimeUnit.Day) : tree.Timex;
        return Extent.Unresolved(window is null ? "set.repeat" : "set.window", Lengths.Granularity(tree.Unit), timex, scene.Anchors.Kind) with
        {
            Kind = TimeKind.Set,
            Zone = window?.Zone ?? default,
            Frequency = tree.Times > 0 ? $"{tree.Times}X" : null,
            Hours = Hours(tree.Window),
        };
    }

    private static HoursOfDay? Hours(TimeTree? window) => window switch
    {
        ClockTree clock => new HoursOfDay(Clock(clock), Clock(clock)),
        IntervalTree { From: ClockTree from, To: ClockTree to } => new HoursOfDay(Clock(from), Clock(to)),
        _ => null,
    };

    private static string Clock(ClockTree clock) => string.Create(CultureInfo.InvariantCulture, $"{clock.Hour:00}:{clock.Minute:00}");

    /// <summary>"Recently" ends, and "soon" begins, with the publication; neither has a value.</summary>
    public static Extent Reference(ReferenceTree tree, Scene scene)
    {
        var timex = tree.Direction switch { < 0 => "PAST_REF", > 0 => "FUTURE_REF", _ => "PRESENT_REF" };
        var extent = Extent.Unresolved("reference.vague", Granularity.Day, timex, scene.Anchors.Kind);
        return tree.Direction switch
        {
            < 0 => extent with { Ceiling = scene.Anchors.Published },
            > 0 => extent with { Floor = scene.Anchors.Published },
            _ => extent,
        };
    }

    private static Extent Limit(Bound bound, Extent inner)
    {
        var limited = bound switch
        {
            Bound.By => Before(inner, inner.End, "bound.by") with { Mod = inner.Mod ?? TimeModifier.OnOrBefore },
            Bound.Until => Before(inner, inner.End, "bound.until") with { Mod = inner.Mod ?? TimeModifier.OnOrBefore },
            Bound.Before => Before(inner, inner.Start, "bound.before") with { Edtf = DayBefore(inner), Mod = TimeModifier.Before },
            Bound.Since => After(inner, inner.Start, "bound.since") with { Mod = inner.Mod ?? TimeModifier.OnOrAfter },
            _ => After(inner, inner.End, "bound.after") with { Edtf = DayAfter(inner), Mod = TimeModifier.After },
        };
        return limited with { Others = [.. inner.Others.Select(o => Limit(bound, o))] };
    }

    /// <summary>What ends before a day ends on the day before it at the latest; before a clock time, at that time.</summary>
    private static string? DayBefore(Extent inner) => inner switch
    {
        { Edtf: null } or { Start: null } => null,
        { Granularity: < Granularity.Day } => $"../{Notation.First(inner.Edtf)}",
        _ => $"../{Notation.Day(inner.Start.Value.Date.PlusDays(-1))}{(inner.Edtf[^1] == '~' ? "~" : "")}",
    };

    private static string? DayAfter(Extent inner) => inner switch
    {
        { Edtf: null } or { End: null } => null,
        { Granularity: < Granularity.Day } => $"{Notation.Last(inner.Edtf)}/..",
        _ => $"{Notation.Day(inner.End.Value.Date)}{(inner.Edtf[^1] == '~' ? "~" : "")}/..",
    };

    private static Extent Before(Extent inner, LocalDateTime? end, string rule) => inner with
    {
        Start = null,
        End = end,
        Rule = rule,
        Edtf = inner.Edtf is null ? null : $"../{Notation.Last(inner.Edtf)}",
        Floor = null,
    };

    private static Extent After(Extent inner, LocalDateTime? start, string rule) => inner with
    {
        Start = start,
        End = null,
        Rule = rule,
        Edtf = inner.Edtf is null ? null : $"{Notation.First(inner.Edtf)}/..",
        Ceiling = null,
    };

    /// <summary>Whether the end is counted from the start: it has no year; a weekday only after a weekday ("Sept. 14 to Thursday" ends this week).</summary>
    private static bool IsFloating(TimeTree to, TimeTree from) => (to, from) switch
    {
        (DayTree day, _) => day.Year is null,
        (WeekdayTree weekday, WeekdayTree) => weekday.Shift is null && weekday.Week is null,
        (MonthTree month, _) => month.Year is null,
        (AtTree at, AtTree start) => IsFloating(at.Day, start.Day),
        (PartOfDayTree { Day: { } day }, PartOfDayTree { Day: { } start }) => IsFloating(day, start),
        (PortionTree portion, _) => IsFloating(portion.Whole, from),
        _ => false,
    };
}
