using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Feasts: which year's is meant. Where the moon decides, a day more or less.</summary>
internal static class FeastResolver
{
    public static Extent Feast(FeastTree tree, Scene scene)
    {
        if (tree.Year is { } year)
        {
            return Day(tree.Feast, Candidates(tree.Feast, year).FirstOrDefault(d => d.Year == year), TimeAnchor.Explicit);
        }

        return scene.Today is { } today
            ? Day(tree.Feast, Candidates(tree.Feast, today.Year).MinBy(d => Distance(tree.Feast, d, (today, tree.Shift, scene.Direction))), scene.Anchors.Kind)
            : Extent.Unresolved("date.feast", Granularity.Day, null, scene.Anchors.Kind);
    }

    /// <summary>The feast in the year before, in the year and in the year after; a lunar year is shorter, hence more of them.</summary>
    private static IEnumerable<LocalDate> Candidates(Feast feast, int year)
    {
        for (var offset = -2; offset <= 2; offset++)
        {
            yield return feast.InYear(year + offset);
        }
    }

    /// <summary>How far a feast is from today; a month that goes on today is not far, and on both sides.</summary>
    private static int Distance(Feast feast, LocalDate day, (LocalDate Today, int? Shift, Direction Direction) seen)
    {
        const int WrongSide = 2000;
        var behind = Period.DaysBetween(day, seen.Today);
        behind = behind > 0 && feast.IsMonth && seen.Today < feast.EndOfMonth(day) ? 0 : behind;
        return Math.Abs(behind) + (IsWrong(behind, seen.Shift ?? 0, seen.Shift is null ? seen.Direction : Direction.Unknown) ? WrongSide : 0);
    }

    /// <summary>Whether a feast lies on the other side than its words and its verb have it; one that is likely past may lie a few weeks ahead.</summary>
    private static bool IsWrong(int behind, int shift, Direction direction)
    {
        const int FewWeeks = 45;
        return direction switch
        {
            Direction.Past => behind < 0,
            Direction.Future => behind > 0,
            Direction.LikelyPast => behind < -FewWeeks,
            Direction.LikelyFuture => behind > FewWeeks,
            _ => (shift < 0 && behind < 0) || (shift > 0 && behind > 0),
        };
    }

    /// <summary>A month that begins and ends with a sight of the moon.</summary>
    private static Extent Month(Feast feast, LocalDate start, TimeAnchor anchor)
    {
        var end = feast.EndOfMonth(start);
        return Extent.Days(start.PlusDays(-1), end.PlusDays(1), Granularity.Month, "date.feast", anchor) with
        {
            Edtf = $"{Notation.Day(start)}~/{Notation.Day(end.PlusDays(-1))}~",
            Timex = Notation.Day(start),
        };
    }

    private static Extent Day(Feast feast, LocalDate day, TimeAnchor anchor)
    {
        if (feast.IsMonth)
        {
            return Month(feast, day, anchor);
        }

        var extent = Extent.Days(day, day.PlusDays(1), Granularity.Day, "date.feast", anchor);
        return feast.IsSighted
            ? extent with { Edtf = extent.Edtf + "~", Start = day.PlusDays(-1).AtMidnight(), End = day.PlusDays(2).AtMidnight() } : extent;
    }
}
