namespace Dateline.Time;

/// <summary>Turns a tree and its surroundings into an extent of local time.</summary>
internal static class Resolver
{
    public static Extent Resolve(TimeTree tree, Scene scene) => tree switch
    {
        DayTree or DayOfMonthTree or WeekdayTree or MonthTree or SeasonTree or YearsTree => Calendar(tree, scene),
        FeastTree feast => FeastResolver.Feast(feast, scene),
        FractionTree fraction => PortionResolver.Fraction(fraction, scene),
        PortionTree portion => PortionResolver.Portion(portion, scene),
        StretchTree stretch => PortionResolver.Stretch(stretch, scene),
        ClockTree clock => ClockResolver.Clock(clock, scene),
        AtTree at => ClockResolver.At(at, scene),
        PartOfDayTree part => ClockResolver.Part(part, scene),
        _ => Relative(tree, scene),
    };

    private static Extent Calendar(TimeTree tree, Scene scene) => tree switch
    {
        DayTree day => CalendarResolver.Day(day, scene),
        DayOfMonthTree day => CalendarResolver.DayOfMonth(day, scene),
        WeekdayTree weekday => WeekdayResolver.Weekday(weekday, scene),
        MonthTree month => CalendarResolver.Month(month, scene),
        SeasonTree season => SeasonResolver.Season(season, scene),
        _ => CalendarResolver.Years((YearsTree)tree),
    };

    private static Extent Relative(TimeTree tree, Scene scene) => tree switch
    {
        ShiftTree shift => RelativeResolver.Shift(shift, scene),
        OffsetTree offset => RelativeResolver.Offset(offset, scene),
        WeekendTree => RelativeResolver.Weekend(scene),
        ToldQuarterTree quarter => PortionResolver.Told(quarter, scene),
        NthWeekdayTree day => PeriodResolver.NthWeekday(day, scene),
        UnitOfTree unit => PeriodResolver.UnitOf(unit, scene),
        RestTree rest => PeriodResolver.Rest(rest, scene),
        _ => Length(tree, scene),
    };

    private static Extent Length(TimeTree tree, Scene scene) => tree switch
    {
        InTree length => RelativeResolver.In(length, scene),
        LengthTree length => LengthResolver.Length(length, "duration.length", scene),
        RecentTree recent => LengthResolver.Recent(recent, scene),
        WithinTree within => LengthResolver.Within(within, scene),
        _ => Limited(tree, scene),
    };

    private static Extent Limited(TimeTree tree, Scene scene) => tree switch
    {
        IntervalTree interval => LimitResolver.Interval(interval, scene),
        BoundTree bound => LimitResolver.Bounded(bound, scene),
        ClippedTree clipped => LimitResolver.Clipped(clipped, scene),
        ApproximateTree approximate => LimitResolver.Approximate(approximate, scene),
        RepeatTree repeat => LimitResolver.Repeat(repeat, scene),
        _ => LimitResolver.Reference((ReferenceTree)tree, scene),
    };
}
