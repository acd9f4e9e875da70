using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Days, weekdays, months, seasons and years: which one is meant.</summary>
internal static class CalendarResolver
{
    private const int DaysInWeek = 7;
    private const int MonthsInSeason = 3;
    private const int MonthsInYear = 12;
    private const int FirstSpringMonth = 3;

    /// <summary>How far ahead a date may lie that the verb makes likely past.</summary>
    private const int FewWeeks = 45;

    /// <summary>News looks back more than ahead: without a cue a day ahead must be this much nearer.</summary>
    private const int AheadWeight = 4;

    public static Extent Day(DayTree tree, Scene scene)
    {
        if (tree.Year is { } year)
        {
            return Valid(year, tree) is { } day ? Checked(day, tree.Weekday, "date.full", TimeAnchor.Explicit) : Invalid(tree, "date.invalid");
        }

        if (scene.Today is not { } today)
        {
            return Invalid(tree, "date.month-day");
        }

        var direction = tree.Shift switch { < 0 => Direction.Past, > 0 => Direction.Future, _ => scene.Direction };
        return Nearest(tree, today, direction) is { } found
            ? Checked(found, tree.Weekday, "date.month-day", scene.Anchors.Kind) : Invalid(tree, "date.invalid");
    }

    public static Extent Weekday(WeekdayTree tree, Scene scene)
    {
        if (scene.Today is not { } today)
        {
            return Extent.Unresolved("date.weekday", Granularity.Day, $"XXXX-WXX-{tree.Weekday}", scene.Anchors.Kind);
        }

        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        if (tree.Week is ShiftTree week)
        {
            return One(monday.PlusDays((DaysInWeek * week.By) + tree.Weekday - 1), "date.weekday-of-week", scene.Anchors.Kind);
        }

        return tree.Shift is { } shift
            ? Shifted(tree.Weekday, shift, today, monday, scene) : One(Plain(tree.Weekday, today, scene), "date.weekday", scene.Anchors.Kind);
    }

    public static Extent Month(MonthTree tree, Scene scene)
    {
        if (tree.Year is not null)
        {
            var whole = Resolver.Resolve(tree.Year, scene);
            return whole.Start is { } start
                ? MonthOf(start.Year, tree.Month, "period.month-year", whole.Anchor)
                : Extent.Unresolved("period.month-year", Granularity.Month, $"XXXX-{tree.Month:00}", scene.Anchors.Kind);
        }

        return scene.Today is { } today
            ? MonthOf(YearOf(tree, today, scene.Direction), tree.Month, "period.month", scene.Anchors.Kind)
            : Extent.Unresolved("period.month", Granularity.Month, $"XXXX-{tree.Month:00}", scene.Anchors.Kind);
    }

    public static Extent Season(SeasonTree tree, Scene scene)
    {
        var year = tree.Year is null ? SeasonYear(tree, scene) : Resolver.Resolve(tree.Year, scene).Start?.Year;
        var code = Code(tree.Season);
        if (year is not { } found)
        {
            return Extent.Unresolved("period.season", Granularity.Season, $"XXXX-{code}", scene.Anchors.Kind);
        }

        var start = new LocalDate(found, FirstSpringMonth, 1).PlusMonths((tree.Season - 1) * MonthsInSeason);
        var days = Extent.Days(start, start.PlusMonths(MonthsInSeason), Granularity.Season, "period.season", tree.Year is YearsTree ? TimeAnchor.Explicit : scene.Anchors.Kind);
        return days with { Timex = $"{start.Year:0000}-{code}" };
    }

    public static Extent Years(YearsTree tree)
    {
        var (rule, length) = tree.Unit switch
        {
            Granularity.Year => ("period.year", 1),
            Granularity.Decade => ("period.decade", 10),
            _ => ("period.century", 100),
        };
        var start = new LocalDate(tree.First, 1, 1);
        return Extent.Days(start, start.PlusYears(length), tree.Unit, rule, TimeAnchor.Explicit);
    }

    /// <summary>A date whose weekday is another one keeps the nearest such weekday as a second reading.</summary>
    private static Extent Checked(LocalDate day, int weekday, string rule, TimeAnchor anchor)
    {
        var extent = One(day, rule, anchor);
        var off = weekday == 0 ? 0 : (weekday - (int)day.DayOfWeek + DaysInWeek) % DaysInWeek;
        return off == 0 ? extent : extent with { Others = [One(day.PlusDays(off > DaysInWeek / 2 ? off - DaysInWeek : off), rule, anchor)] };
    }

    private static Extent One(LocalDate day, string rule, TimeAnchor anchor) =>
        Extent.Days(day, day.PlusDays(1), Granularity.Day, rule, anchor);

    private static Extent MonthOf(int year, int month, string rule, TimeAnchor anchor)
    {
        var start = new LocalDate(year, month, 1);
        return Extent.Days(start, start.PlusMonths(1), Granularity.Month, rule, anchor);
    }

    private static Extent Invalid(DayTree tree, string rule) =>
        Extent.Unresolved(rule, Granularity.Day, tree.Year is { } year ? null : $"XXXX-{tree.Month:00}-{tree.Day:00}", TimeAnchor.Published);

    private static LocalDate? Valid(int year, DayTree tree) =>
        tree.Day <= CalendarSystem.Iso.GetDaysInMonth(year, tree.Month) ? new LocalDate(year, tree.Month, tree.Day) : null;

    /// <summary>The last such day up to today, the next from today, or the nearest; the weekday named with it decides first.</summary>
    private static LocalDate? Nearest(DayTree tree, LocalDate today, Direction direction)
    {
        LocalDate? best = null;
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (Valid(year, tree) is { } day && IsOnSide(day, today, direction)
                && (best is null || Distance(day, today, tree.Weekday) < Distance(best.Value, today, tree.Weekday)))
            {
                best = day;
            }
        }

        return best;
    }

    /// <summary>Whether the day may be meant at all; one that is only likely past may lie a few weeks ahead.</summary>
    private static bool IsOnSide(LocalDate day, LocalDate today, Direction direction) => direction switch
    {
        Direction.Past => day <= today,
        Direction.LikelyPast => day <= today.PlusDays(FewWeeks),
        Direction.Future => day >= today,
        Direction.LikelyFuture => day >= today.PlusDays(-FewWeeks),
        _ => true,
    };

    private static int Distance(LocalDate day, LocalDate today, int weekday)
    {
        const int Contradiction = 2000;
        var behind = Period.DaysBetween(day, today);
        var days = behind < 0 ? AheadWeight * -behind : behind;
        return weekday != 0 && (int)day.DayOfWeek != weekday ? days + Contradiction : days;
    }

    /// <summary>A weekday alone is the one just passed, or to come if the verb says so; the day of publication is today.</summary>
    private static LocalDate Plain(int weekday, LocalDate today, Scene scene)
    {
        var ahead = (weekday - (int)today.DayOfWeek + DaysInWeek) % DaysInWeek;
        return today.PlusDays(ahead == 0 || scene.Direction is Direction.Future or Direction.LikelyFuture ? ahead : ahead - DaysInWeek);
    }

    /// <summary>"Last Friday" and "next Friday" are read in two ways when a Friday of the present week lies between.</summary>
    private static Extent Shifted(int weekday, int shift, LocalDate today, LocalDate monday, Scene scene)
    {
        var ofWeek = monday.PlusDays((DaysInWeek * shift) + weekday - 1);
        var ahead = (weekday - (int)today.DayOfWeek + DaysInWeek) % DaysInWeek;
        var near = shift switch
        {
            0 => ofWeek,
            < 0 => today.PlusDays(ahead - DaysInWeek),
            _ => today.PlusDays(ahead == 0 ? DaysInWeek : ahead),
        };
        var (first, other) = shift < 0 ? (near, ofWeek) : (ofWeek, near);
        var extent = One(first, "date.weekday-shift", scene.Anchors.Kind);
        return first == other ? extent : extent with { Others = [One(other, "date.weekday-shift", scene.Anchors.Kind)] };
    }

    private static int YearOf(MonthTree tree, LocalDate today, Direction direction)
    {
        var ahead = (tree.Month - today.Month + MonthsInYear) % MonthsInYear;
        if (ahead == 0)
        {
            return today.Year + (tree.Shift ?? 0);
        }

        return today.PlusMonths(IsAhead(tree, ahead, (today.Month, direction)) ? ahead : ahead - MonthsInYear).Year;
    }

    private static bool IsAhead(MonthTree tree, int months, (int Month, Direction Direction) now) => (tree.Shift, now.Direction) switch
    {
        (< 0, _) or (null, Direction.Past) => false,
        (> 0, _) or (null, Direction.Future or Direction.LikelyFuture) => true,
        (0, _) => now.Month + months <= MonthsInYear,
        (_, Direction.LikelyPast) => months <= 1,
        _ => months * AheadWeight <= MonthsInYear - months,
    };

    private static int? SeasonYear(SeasonTree tree, Scene scene)
    {
        if (scene.Today is not { } today)
        {
            return null;
        }

        var start = new LocalDate(today.Year, FirstSpringMonth, 1).PlusMonths((tree.Season - 1) * MonthsInSeason);
        var end = start.PlusMonths(MonthsInSeason);
        return tree.Shift switch
        {
            < 0 => end <= today ? today.Year : today.Year - 1,
            > 0 => start > today ? today.Year : today.Year + 1,
            0 => today.Year,
            _ => scene.Direction is Direction.Past or Direction.LikelyPast && start > today ? today.Year - 1
                : scene.Direction is Direction.Future or Direction.LikelyFuture && end <= today ? today.Year + 1 : today.Year,
        };
    }

    private static string Code(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };
}
