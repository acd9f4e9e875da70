using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Parts of periods: halves, thirds, quarters, beginnings, ends, numbered weeks.</summary>
internal static class PortionResolver
{
    private const int Thirds = 3;

    /// <summary>No period is counted in more parts than this.</summary>
    private const int MostParts = 400;

    public static Extent Fraction(FractionTree tree, Scene scene)
    {
        if (tree.Whole is null)
        {
            return Quarter(tree, scene);
        }

        var whole = Resolver.Resolve(tree.Whole, scene);
        if (whole is not { Start: { } start, End: { } end })
        {
            return whole with { Rule = "period.fraction" };
        }

        var months = (end.Year - start.Year) * 12 + end.Month - start.Month;
        return months % tree.Of == 0 && months >= tree.Of
            ? OfMonths(tree, start.Date, months / tree.Of, whole)
            : OfDays(whole, tree.Number - 1, tree.Number, tree.Of, "period.fraction");
    }

    public static Extent Portion(PortionTree tree, Scene scene) => Part(tree, scene) with
    {
        Mod = tree.Portion switch
        {
            Time.Portion.Early or Time.Portion.Start => TimeModifier.Start,
            Time.Portion.Mid => TimeModifier.Mid,
            _ => TimeModifier.End,
        },
    };

    private static Extent Part(PortionTree tree, Scene scene)
    {
        var whole = Resolver.Resolve(tree.Whole, scene);
        if (whole is not { Start: not null, End: not null })
        {
            return whole with { Rule = "portion.vague" };
        }

        return whole.Granularity switch
        {
            Granularity.Day or Granularity.PartOfDay => OfHours(tree.Portion, whole),
            Granularity.Year or Granularity.Decade or Granularity.Century
                when tree.Portion is Time.Portion.Start or Time.Portion.End => Edge(tree.Portion, whole),
            Granularity.Year or Granularity.Decade or Granularity.Season or Granularity.Quarter or Granularity.Century
                => OfYears(tree.Portion, whole),
            _ => OfDays(whole, Index(tree.Portion), Index(tree.Portion) + 1, Thirds, "portion.vague"),
        };
    }

    public static Extent Stretch(StretchTree tree, Scene scene)
    {
        var whole = Resolver.Resolve(tree.Whole, scene);
        if (whole is not { Start: { } start, End: { } end } || tree.Length.Number is not { } number
            || number * Math.Abs(tree.Index) > MostParts || tree.Length.Unit > TimeUnit.Year)
        {
            return whole with { Rule = "portion.stretch" };
        }

        var length = Lengths.ToPeriod(number, tree.Length.Unit);
        var from = tree.Index < 0 ? end.Minus(length) : start;
        for (var i = 1; i < tree.Index; i++)
        {
            from = from.Plus(length);
        }

        if (from >= end)
        {
            return Extent.Invalid(Lengths.Granularity(tree.Length.Unit), null, whole.Anchor);
        }

        var to = LocalDateTime.Min(from.Plus(length), end);
        return Extent.Days(from.Date, to.Date, Lengths.Granularity(tree.Length.Unit), "portion.stretch", whole.Anchor) with { Timex = whole.Timex };
    }

    /// <summary>A quarter alone is the present one, the one just over, or the nearest that the verb allows.</summary>
    private static Extent Quarter(FractionTree tree, Scene scene)
    {
        if (scene.Today is not { } today)
        {
            return Extent.Unresolved("period.fraction", Granularity.Quarter, $"XXXX-Q{tree.Number}", scene.Anchors.Kind);
        }

        var behind = (((today.Month - 1) / 3) + 1 - tree.Number + 4) % 4;
        var isBehind = behind <= 1 || scene.Direction is not (Direction.Future or Direction.LikelyFuture) && behind < 3;
        var year = today.PlusMonths(-3 * (isBehind ? behind : behind - 4)).Year;
        var start = new LocalDate(year, ((tree.Number - 1) * 3) + 1, 1);
        return Extent.Days(start, start.PlusMonths(3), Granularity.Quarter, "period.fraction", scene.Anchors.Kind);
    }

    /// <summary>The quarter last spoken of; "the latest" may be the last one over, and "year-earlier" the year before.</summary>
    public static Extent Told(ToldQuarterTree tree, Scene scene)
    {
        const string Rule = "period.told-quarter";
        if ((Ended(tree, scene) ?? scene.Told.Quarter) is { } told)
        {
            var start = tree.Year is { } year ? new LocalDate(year, told.Month, 1) : told.PlusYears(-tree.YearsBack);
            return Extent.Days(start, start.PlusMonths(3), Granularity.Quarter, Rule, TimeAnchor.Event);
        }

        if (tree.Year is { } whole)
        {
            return CalendarResolver.Years(new YearsTree(whole, Granularity.Year));
        }

        if (scene.Today is not { } today || (tree.YearsBack == 0 && !tree.IsLatest))
        {
            return Extent.Unresolved(Rule, Granularity.Quarter, null, TimeAnchor.Event);
        }

        var last = new LocalDate(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).PlusMonths(-3);
        return tree.YearsBack == 0
            ? Extent.Days(last, last.PlusMonths(3), Granularity.Quarter, Rule, scene.Anchors.Kind)
            : CalendarResolver.Years(new YearsTree(today.Year - 1, Granularity.Year)) with { Rule = Rule, Anchor = scene.Anchors.Kind };
    }

    /// <summary>The calendar quarter that lies mostly in the one that ended on a day.</summary>
    private static LocalDate? Ended(ToldQuarterTree tree, Scene scene)
    {
        const int HalfQuarter = 45;
        if (tree.Ended is null || Resolver.Resolve(tree.Ended, scene).End is not { } end)
        {
            return null;
        }

        var middle = end.Date.PlusDays(-HalfQuarter);
        return new LocalDate(middle.Year, ((middle.Month - 1) / 3 * 3) + 1, 1);
    }

    private static Extent OfMonths(FractionTree tree, LocalDate start, int months, Extent whole)
    {
        var from = start.PlusMonths(months * (tree.Number - 1));
        var granularity = (tree.Of, whole.Granularity) switch
        {
            (2, Granularity.Year) => Granularity.Half,
            (4, Granularity.Year) => Granularity.Quarter,
            _ => Granularity.Month,
        };
        var extent = Extent.Days(from, from.PlusMonths(months), granularity, "period.fraction", whole.Anchor);
        return granularity is Granularity.Month ? extent with { Timex = whole.Timex, Granularity = whole.Granularity } : extent;
    }

    /// <summary>Days of a month or a week by halves or thirds; a half of a month begins on the 16th, a third on the 11th and 21st.</summary>
    private static Extent OfDays(Extent whole, int from, int to, int of, string rule)
    {
        var (start, end) = (whole.Start!.Value.Date, whole.End!.Value.Date);
        var isMonth = whole.Granularity is Granularity.Month && start.Day == 1 && start.PlusMonths(1) == end;
        var days = isMonth ? 30 : Period.DaysBetween(start, end);
        var first = start.PlusDays(from * days / of);
        var last = to == of ? end : start.PlusDays(to * days / of);
        return Extent.Days(first, last, whole.Granularity, rule, whole.Anchor) with { Timex = whole.Timex };
    }

    private static Extent OfYears(Portion portion, Extent whole)
    {
        var (start, end) = (whole.Start!.Value.Date, whole.End!.Value.Date);
        var months = (end.Year - start.Year) * 12 + end.Month - start.Month;
        var index = Index(portion);
        var unit = whole.Granularity is Granularity.Decade or Granularity.Century ? 12 : 1;
        var from = start.PlusMonths(index * months / Thirds / unit * unit);
        var to = index == Thirds - 1 ? end : start.PlusMonths((index + 1) * months / Thirds / unit * unit);
        return Extent.Days(from, to, whole.Granularity, "portion.vague", whole.Anchor) with { Timex = whole.Timex };
    }

    /// <summary>"The end of the year" is its last month, "the end of the decade" its last year.</summary>
    private static Extent Edge(Portion portion, Extent whole)
    {
        var (start, end) = (whole.Start!.Value.Date, whole.End!.Value.Date);
        var length = whole.Granularity is Granularity.Year ? Period.FromMonths(1) : Period.FromYears(whole.Granularity is Granularity.Decade ? 1 : 10);
        var (from, to) = portion is Time.Portion.Start ? (start, start + length) : (end - length, end);
        return Extent.Days(from, to, whole.Granularity, "portion.vague", whole.Anchor) with { Timex = whole.Timex };
    }

    private static Extent OfHours(Portion portion, Extent whole)
    {
        var (start, end) = (whole.Start!.Value, whole.End!.Value);
        var third = (int)Period.Between(start, end, PeriodUnits.Hours).Hours / Thirds;
        var index = Index(portion);
        var from = start.PlusHours(index * third);
        var to = index == Thirds - 1 ? end : from.PlusHours(third);
        return whole with
        {
            Start = from,
            End = to,
            Granularity = Granularity.PartOfDay,
            Rule = "portion.vague",
            Others = [],
            Edtf = $"{Notation.Minute(from)}/{Notation.Minute(to)}",
        };
    }

    private static int Index(Portion portion) => portion switch
    {
        Time.Portion.Early or Time.Portion.Start => 0,
        Time.Portion.Mid => 1,
        _ => 2,
    };
}
