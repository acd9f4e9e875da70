using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Times counted from the publication or from the day last spoken of.</summary>
internal static class RelativeResolver
{
    private const int DaysInWeek = 7;

    public static Extent Shift(ShiftTree tree, Scene scene)
    {
        var granularity = Lengths.Granularity(tree.Unit);
        var rule = tree.FromEvent ? "relative.told" : tree.Unit == TimeUnit.Day ? "relative.day" : "relative.unit";
        var anchor = tree.FromEvent ? TimeAnchor.Event : scene.Anchors.Kind;
        var told = tree.Unit > TimeUnit.Day ? scene.Told.Latest : scene.Told.Day;
        var origin = tree.FromEvent ? told : scene.Today;
        if (origin is not { } day)
        {
            return Extent.Unresolved(rule, granularity, null, anchor);
        }

        var isBehind = tree is { Unit: TimeUnit.Weekend, By: 0 }
            && day.DayOfWeek < IsoDayOfWeek.Saturday && scene.Direction is Direction.Past or Direction.LikelyPast;
        var (start, end) = Unit(day, tree.Unit, isBehind ? -1 : tree.By);
        var extent = Extent.Days(start, end, granularity, rule, anchor);
        return tree.Unit is TimeUnit.Weekend ? extent with { Timex = $"{Notation.Timex(start, Granularity.Week)}-WE" } : extent;
    }

    public static Extent Offset(OffsetTree tree, Scene scene)
    {
        var rule = tree.From is not null ? "offset.date" : tree.FromEvent ? "offset.told" : "offset.now";
        var anchor = tree.From is not null || tree.FromEvent ? TimeAnchor.Event : scene.Anchors.Kind;
        if (tree.Length.Number is not { } number || Lengths.IsBeyond(number, tree.Length.Unit))
        {
            return Vague(tree, scene, rule, anchor);
        }

        if (SameQuarter(tree, scene) is { } quarter)
        {
            return quarter;
        }

        if (Origin(tree, scene) is not { } day)
        {
            return Extent.Unresolved(rule, Lengths.Granularity(tree.Length.Unit), null, anchor);
        }

        return tree.Length.Unit < TimeUnit.Day
            ? Hours(tree, number, scene, rule, anchor) : At(day, number * tree.Sign, tree.Length.Unit, rule, anchor);
    }

    public static Extent Weekend(Scene scene)
    {
        var isOver = scene.Direction is not (Direction.Future or Direction.LikelyFuture) && scene.Today is not { DayOfWeek: IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday };
        return Shift(new ShiftTree(TimeUnit.Weekend, isOver ? -1 : 0, false), scene);
    }

    private static LocalDate? Origin(OffsetTree tree, Scene scene)
    {
        if (tree.From is not null)
        {
            return Resolver.Resolve(tree.From, scene).Start?.Date is { } from && Anchors.IsCounted(from.Year) ? from : null;
        }

        var told = tree.Length.Unit > TimeUnit.Day ? scene.Told.Latest : scene.Told.Day;
        return tree.FromEvent ? told : scene.Today;
    }

    /// <summary>After a quarter has been told of, "a year ago" and "a year earlier" are the same quarter of another year.</summary>
    private static Extent? SameQuarter(OffsetTree tree, Scene scene)
    {
        if (tree is not { Length: { Unit: TimeUnit.Year, Number: 1 }, From: null } || scene.Told.Quarter is not { } told)
        {
            return null;
        }

        var start = told.PlusYears(tree.Sign);
        return Extent.Days(start, start.PlusMonths(3), Granularity.Quarter, "offset.quarter", TimeAnchor.Event);
    }

    /// <summary>"In two weeks" under a verb of the future is a day ahead; elsewhere it is how long something took.</summary>
    public static Extent In(InTree tree, Scene scene) =>
        scene.Direction is Direction.Future or Direction.LikelyFuture
            ? Offset(new OffsetTree(tree.Length, 1, null, false), scene) : LengthResolver.Length(tree.Length, "duration.in", scene);

    /// <summary>A whole number of days is exact; a longer unit makes the answer rough, to the next smaller unit.</summary>
    private static Extent At(LocalDate origin, decimal number, TimeUnit unit, string rule, TimeAnchor anchor)
    {
        var length = Lengths.ToPeriod(Math.Abs(number), unit);
        var day = (number < 0 ? origin.AtMidnight() - length : origin.AtMidnight() + length).Date;
        return unit switch
        {
            TimeUnit.Day => Extent.Days(day, day.PlusDays(1), Granularity.Day, rule, anchor),
            TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Fortnight => Rough(day, day.PlusDays(1), Granularity.Day, rule, anchor, Period.FromDays(1)),
            TimeUnit.Month or TimeUnit.Quarter => Rough(MonthOf(day), MonthOf(day).PlusMonths(1), Granularity.Month, rule, anchor, Period.FromDays(DaysInWeek)),
            _ => Rough(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year + 1, 1, 1), Granularity.Year, rule, anchor, Period.FromMonths(unit is TimeUnit.Year ? 3 : 12)),
        };
    }

    private static Extent Rough(LocalDate start, LocalDate end, Granularity granularity, string rule, TimeAnchor anchor, Period slack)
    {
        var extent = Extent.Days(start, end, granularity, rule, anchor);
        return extent with { Edtf = extent.Edtf + "~", Start = extent.Start!.Value - slack, End = extent.End!.Value + slack };
    }

    private static Extent Hours(OffsetTree tree, decimal number, Scene scene, string rule, TimeAnchor anchor)
    {
        if (tree.FromEvent || tree.From is not null || scene.Anchors.Published is not { } published)
        {
            return Extent.Unresolved(rule, Granularity.Hour, null, anchor) with { Kind = TimeKind.Time };
        }

        var minutes = (long)(number * (tree.Length.Unit is TimeUnit.Hour ? 60 : 1));
        var instant = published + Duration.FromMinutes(tree.Length.Unit is TimeUnit.Second ? 0 : minutes * tree.Sign);
        var zone = scene.Anchors.Zone.Id is { } id ? DateTimeZoneProviders.Tzdb[id] : DateTimeZone.Utc;
        var local = instant.InZone(zone).LocalDateTime;
        var slack = Period.FromMinutes(tree.Length.Unit is TimeUnit.Hour ? 30 : 5);
        return new Extent
        {
            Start = local - slack,
            End = local + slack,
            Granularity = Granularity.Hour,
            Kind = TimeKind.Time,
            Edtf = Notation.Minute(local) + "~",
            Timex = Notation.Minute(local),
            Rule = rule,
            Anchor = anchor,
        };
    }

    /// <summary>"Several days ago": some time before the publication, no number invented.</summary>
    private static Extent Vague(OffsetTree tree, Scene scene, string rule, TimeAnchor anchor)
    {
        var extent = LimitResolver.Reference(new ReferenceTree(tree.Sign), scene);
        extent = tree.FromEvent ? extent with { Floor = null, Ceiling = null } : extent;
        return extent with { Rule = rule, Anchor = anchor, Timex = UnitCode.Of(null, tree.Length.Unit) };
    }

    private static LocalDate MonthOf(LocalDate day) => new(day.Year, day.Month, 1);

    private static (LocalDate Start, LocalDate End) Unit(LocalDate day, TimeUnit unit, int by)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek).PlusWeeks(by);
        switch (unit)
        {
            case TimeUnit.Weekend:
                return (monday.PlusDays(5), monday.PlusDays(DaysInWeek));
            case TimeUnit.Week:
                return (monday, monday.PlusWeeks(1));
            case TimeUnit.Fortnight:
                return (monday.PlusWeeks(by), monday.PlusWeeks(by + 2));
            case TimeUnit.Month:
                return (MonthOf(day).PlusMonths(by), MonthOf(day).PlusMonths(by + 1));
            case TimeUnit.Day:
                return (day.PlusDays(by), day.PlusDays(by + 1));
            default:
                return Long(day, unit, by);
        }
    }

    private static (LocalDate Start, LocalDate End) Long(LocalDate day, TimeUnit unit, int by)
    {
        if (unit is TimeUnit.Quarter)
        {
            var quarter = new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1).PlusMonths(3 * by);
            return (quarter, quarter.PlusMonths(3));
        }

        var years = unit is TimeUnit.Year ? 1 : unit is TimeUnit.Decade ? 10 : 100;
        var start = new LocalDate(day.Year / years * years, 1, 1).PlusYears(years * by);
        return (start, start.PlusYears(years));
    }
}
