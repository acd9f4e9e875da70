using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Weekdays: which one is meant.</summary>
internal static class WeekdayResolver
{
    private const int DaysInWeek = 7;

    public static Extent Weekday(WeekdayTree tree, Scene scene)
    {
        if (scene.Today is not { } today)
        {
            return Extent.Unresolved("date.weekday", Granularity.Day, $"XXXX-WXX-{tree.Weekday}", scene.Anchors.Kind);
        }

        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        if (tree.Week is ShiftTree week)
        {
            return CalendarResolver.One(monday.PlusDays((DaysInWeek * week.By) + tree.Weekday - 1), "date.weekday-of-week", scene.Anchors.Kind);
        }

        if (tree.FromEvent)
        {
            return FromTold(tree, today, scene);
        }

        return tree.Shift is { } shift
            ? Shifted(tree.Weekday, shift, today, monday, scene) : CalendarResolver.One(Plain(tree.Weekday, today, scene), "date.weekday", scene.Anchors.Kind);
    }

    /// <summary>The next or last such day from the day last told; without one, as a weekday alone.</summary>
    private static Extent FromTold(WeekdayTree tree, LocalDate today, Scene scene)
    {
        if (scene.Told.Day is not { } told)
        {
            var side = tree.Shift switch { < 0 => Direction.Past, > 0 => Direction.Future, _ => scene.Direction };
            return CalendarResolver.One(Plain(tree.Weekday, today, scene.Toward(side)), "date.weekday", scene.Anchors.Kind);
        }

        var ahead = (tree.Weekday - (int)told.DayOfWeek + DaysInWeek) % DaysInWeek;
        var day = tree.Shift switch
        {
            < 0 => told.PlusDays(ahead - DaysInWeek),
            > 0 => told.PlusDays(ahead == 0 ? DaysInWeek : ahead),
            _ => ahead == 0 ? told : Plain(tree.Weekday, today, scene),
        };
        return CalendarResolver.One(day, "date.weekday-told", TimeAnchor.Event);
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
        var extent = CalendarResolver.One(first, "date.weekday-shift", scene.Anchors.Kind);
        return first == other ? extent : extent with { Others = [CalendarResolver.One(other, "date.weekday-shift", scene.Anchors.Kind)] };
    }
}
