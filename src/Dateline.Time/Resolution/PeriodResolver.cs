using Dateline.Model;

namespace Dateline.Time;

/// <summary>Days and weeks told by a period around them.</summary>
internal static class PeriodResolver
{
    private const int DaysInWeek = 7;

    public static Extent NthWeekday(NthWeekdayTree tree, Scene scene)
    {
        const string Rule = "period.nth-weekday";
        if (Resolver.Resolve(tree.Whole, scene) is not { Start: { } start, End: { } end } whole)
        {
            return Extent.Unresolved(Rule, Granularity.Day, null, scene.Anchors.Kind);
        }

        var (first, last) = (start.Date, end.Date.PlusDays(-1));
        var day = tree.Index < 0
            ? last.PlusDays(-(((int)last.DayOfWeek - tree.Weekday + DaysInWeek) % DaysInWeek))
            : first.PlusDays(((tree.Weekday - (int)first.DayOfWeek + DaysInWeek) % DaysInWeek) + (DaysInWeek * (tree.Index - 1)));
        return day <= last ? CalendarResolver.One(day, Rule, whole.Anchor) : Extent.Invalid(Granularity.Day, null, whole.Anchor);
    }

    public static Extent UnitOf(UnitOfTree tree, Scene scene)
    {
        var inner = Resolver.Resolve(tree.Day, scene);
        if (inner.Start is not { } start)
        {
            return inner with { Rule = "period.week-of", Granularity = Granularity.Week };
        }

        var monday = start.Date.PlusDays(1 - (int)start.Date.DayOfWeek);
        return Extent.Days(monday, monday.PlusWeeks(1), Granularity.Week, "period.week-of", inner.Anchor);
    }

    /// <summary>From the publication to the end; all of it when it does not hold the publication.</summary>
    public static Extent Rest(RestTree tree, Scene scene)
    {
        var whole = Resolver.Resolve(tree.Whole, scene);
        if (whole is not { Start: { } start, End: { } end } || scene.Today is not { } today || start.Date > today || end.Date <= today)
        {
            return whole with { Rule = "period.rest" };
        }

        return whole with
        {
            Start = today.AtMidnight(),
            Floor = scene.Anchors.Published,
            Edtf = $"{Notation.Day(today)}/{Notation.Day(end.Date.PlusDays(-1))}",
            Rule = "period.rest",
            Mod = TimeModifier.End,
        };
    }
}
