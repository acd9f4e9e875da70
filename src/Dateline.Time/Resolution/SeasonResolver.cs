using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Seasons of the northern year: which one is meant.</summary>
internal static class SeasonResolver
{
    private const int MonthsInSeason = 3;
    private const int FirstSpringMonth = 3;

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
