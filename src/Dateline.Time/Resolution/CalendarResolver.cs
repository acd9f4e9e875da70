using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Days, months and years: which one is meant.</summary>
internal static class CalendarResolver
{
    private const int DaysInWeek = 7;
    private const int MonthsInYear = 12;
    private const int LastYear = 9999;
    private const int LeapDay = 29;
    private const int YearsBetweenLeapDays = 8;

    /// <summary>A date told with a year this far back carries its year to the dates beside it.</summary>
    private const int LongAgo = 180;

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

        if (scene.Told.Dated is { } dated && tree.Shift is null && Period.DaysBetween(dated, today) > LongAgo && scene.Direction is not (Direction.Future or Direction.LikelyFuture))
        {
            // "Signed on November 9, 2020, it came into force on November 10."
            return Near(tree, dated);
        }

        var direction = tree.Shift switch { < 0 => Direction.Past, > 0 => Direction.Future, _ => scene.Direction };
        return Nearest(tree, today, direction) is { } found
            ? Checked(found, tree.Weekday, "date.month-day", scene.Anchors.Kind) : Invalid(tree, "date.invalid");
    }

    private static Extent Near(DayTree tree, LocalDate dated)
    {
        LocalDate? best = null;
        for (var year = dated.Year - 1; year <= dated.Year + 1; year++)
        {
            if (Valid(year, tree) is { } day && (best is null || Math.Abs(Period.DaysBetween(day, dated)) < Math.Abs(Period.DaysBetween(best.Value, dated))))
            {
                best = day;
            }
        }

        return best is { } found ? Checked(found, tree.Weekday, "date.month-day", TimeAnchor.Event) : Invalid(tree, "date.invalid");
    }

    /// <summary>In the month last told; else the nearest such day on the side that the verb tells.</summary>
    public static Extent DayOfMonth(DayOfMonthTree tree, Scene scene)
    {
        const string Rule = "date.day-of-month";
        var near = scene.Told.Day ?? scene.Today;
        if (near is not { } day)
        {
            return Extent.Unresolved(Rule, Granularity.Day, $"XXXX-XX-{tree.Day:00}", scene.Anchors.Kind);
        }

        var month = new LocalDate(day.Year, day.Month, 1);
        if (scene.Told.Day is null)
        {
            month = month.PlusMonths(scene.Direction is Direction.Past or Direction.LikelyPast && tree.Day > day.Day ? -1
                : scene.Direction is Direction.Future or Direction.LikelyFuture && tree.Day < day.Day ? 1 : 0);
        }

        return tree.Day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)
            ? One(month.PlusDays(tree.Day - 1), Rule, scene.Told.Day is null ? scene.Anchors.Kind : TimeAnchor.Event)
            : Extent.Unresolved(Rule, Granularity.Day, null, scene.Anchors.Kind);
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

        if (tree.FromEvent && scene.Told.Latest is { } told)
        {
            return MonthOf(ToldYear(tree, told), tree.Month, "period.month", TimeAnchor.Event);
        }

        return scene.Today is { } today
            ? MonthOf(YearOf(tree, today, scene.Direction), tree.Month, "period.month", scene.Anchors.Kind)
            : Extent.Unresolved("period.month", Granularity.Month, $"XXXX-{tree.Month:00}", scene.Anchors.Kind);
    }

    public static Extent Years(YearsTree tree)
    {
        var (rule, length) = tree.Unit switch
        {
            Granularity.Year => ("period.year", 1),
            Granularity.Decade => ("period.decade", 10),
            _ => ("period.century", 100),
        };
        if (tree.First < 1)
        {
            return Extent.Invalid(tree.Unit, null, TimeAnchor.Explicit);
        }

        var start = new LocalDate(tree.First, 1, 1);
        if (tree.First + length > LastYear)
        {
            // The calendar ends here: the beginning can be told, the end cannot.
            return Extent.Unresolved(rule, tree.Unit, Notation.Timex(start, tree.Unit), TimeAnchor.Explicit) with { Start = start.AtMidnight(), Edtf = Notation.Timex(start, Granularity.Year) };
        }

        return Extent.Days(start, start.PlusYears(length), tree.Unit, rule, TimeAnchor.Explicit);
    }

    /// <summary>A date whose weekday is another one keeps the nearest such weekday as a second reading.</summary>
    private static Extent Checked(LocalDate day, int weekday, string rule, TimeAnchor anchor)
    {
        var extent = One(day, rule, anchor);
        var off = weekday == 0 ? 0 : (weekday - (int)day.DayOfWeek + DaysInWeek) % DaysInWeek;
        return off == 0 ? extent : extent with { Note = $"{Notation.Day(day)} is a {day.DayOfWeek}, not a {(IsoDayOfWeek)weekday}.", Others = [One(day.PlusDays(off > DaysInWeek / 2 ? off - DaysInWeek : off), rule, anchor)] };
    }

    public static Extent One(LocalDate day, string rule, TimeAnchor anchor) =>
        Extent.Days(day, day.PlusDays(1), Granularity.Day, rule, anchor);

    private static Extent MonthOf(int year, int month, string rule, TimeAnchor anchor)
    {
        var start = new LocalDate(year, month, 1);
        return Extent.Days(start, start.PlusMonths(1), Granularity.Month, rule, anchor);
    }

    private static Extent Invalid(DayTree tree, string rule) =>
        rule == "date.invalid" ? Extent.Invalid(Granularity.Day, Yearless(tree), TimeAnchor.Published) : Extent.Unresolved(rule, Granularity.Day, Yearless(tree), TimeAnchor.Published);

    private static string? Yearless(DayTree tree) => tree.Year is null ? $"XXXX-{tree.Month:00}-{tree.Day:00}" : null;

    private static LocalDate? Valid(int year, DayTree tree) =>
        tree.Day <= CalendarSystem.Iso.GetDaysInMonth(year, tree.Month) ? new LocalDate(year, tree.Month, tree.Day) : null;

    /// <summary>The last such day up to today, the next from today, or the nearest; the weekday named with it decides first.</summary>
    private static LocalDate? Nearest(DayTree tree, LocalDate today, Direction direction)
    {
        LocalDate? best = null;
        var reach = tree is { Month: 2, Day: LeapDay } ? YearsBetweenLeapDays : 1;
        for (var year = today.Year - reach; year <= today.Year + reach; year++)
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

    /// <summary>"That October" is of the year told; "the following October" the first after the time told.</summary>
    private static int ToldYear(MonthTree tree, LocalDate told) => tree.Shift switch
    {
        > 0 => tree.Month > told.Month ? told.Year : told.Year + 1,
        < 0 => tree.Month < told.Month ? told.Year : told.Year - 1,
        _ => told.Year,
    };

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
        ( < 0, _) or (null, Direction.Past) => false,
        ( > 0, _) or (null, Direction.Future or Direction.LikelyFuture) => true,
        (0, _) => now.Month + months <= MonthsInYear,
        (_, Direction.LikelyPast) => months <= 1,
        _ => months * AheadWeight <= MonthsInYear - months,
    };
}
