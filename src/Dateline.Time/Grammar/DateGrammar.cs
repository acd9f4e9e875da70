using Dateline.Model;

namespace Dateline.Time;

/// <summary>Calendar dates in all orders.</summary>
internal static class DateGrammar
{
    private const int LastMonth = 12;
    private const int LastDay = 31;
    private const int LongestAbbreviation = 4;

    /// <summary>A date, a range of days in a month, or a month; with its weekday if one stands before it.</summary>
    public static Parsed? Date(PieceList w, int i) =>
        IsoDate(w, i) ?? Hyphened(w, i) ?? SlashDate(w, i) ?? WithWeekday(w, i) ?? DayFirst(w, i) ?? MonthFirst(w, i) ?? ShiftedMonth(w, i) ?? DayOfMonth(w, i);

    /// <summary>"On the 13th"; an ordinal before a noun counts something else.</summary>
    private static Parsed? DayOfMonth(PieceList w, int i) =>
        w.Is(i, "the") && w.IsAny(i - 1, "on", "by", "until", "till", "since", "from", "before", "after")
        && i + 1 < w.Count && w[i + 1].IsOrdinal && w.Digits(i + 1, 1, LastDay) is > 0 and var day
        && (i + 2 >= w.Count || w.TokenAt(i + 2).Tag is UniversalTag.Punct or UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Aux or UniversalTag.Propn)
        && !w.Is(i + 2, "of") ? new Parsed(new DayOfMonthTree(day), i + 2) : null;

    /// <summary>A four-digit year, after a comma or "of" if need be.</summary>
    public static (int Year, int End)? Year(PieceList w, int i)
    {
        var at = w.Skip(i, ",", "of");
        if (YearGrammar.Spelled(w, at) is { Tree: YearsTree spelled } words)
        {
            return (spelled.First, words.End);
        }

        return w.Exactly(at, 4) is >= 1000 and <= 2200 and var year && !w.Is(at + 1, ":") && !IsClock(w, at)
            ? (year, at + 1) : null;
    }

    private static bool IsClock(PieceList w, int at) =>
        ZoneGrammar.Zone(w, at + 1) is not null || w.IsAny(at + 1, "hours", "hrs");

    private static Parsed? IsoDate(PieceList w, int i)
    {
        if (w.Exactly(i, 4) is not (>= 1000 and <= 2200 and var year) || !w.IsDash(i + 1) || !w.IsGlued(i + 1))
        {
            return null;
        }

        var month = w.Exactly(i + 2, 2);
        var day = w.IsDash(i + 3) && w.IsGlued(i + 3) ? w.Exactly(i + 4, 2) : -1;
        return month is >= 1 and <= LastMonth && day is >= 1 and <= LastDay
            ? new Parsed(new DayTree(year, month, day, 0), i + 5) : null;
    }

    /// <summary>12/28/2016 and 28/12/2016; a date that could be either is left alone rather than guessed.</summary>
    private static Parsed? SlashDate(PieceList w, int i)
    {
        var (first, second) = (w.Digits(i, 1, LastDay), w.Digits(i + 2, 1, LastDay));
        var year = w.Exactly(i + 4, 4);
        if (first < 0 || second < 0 || year < 0 || !IsSlash(w, i + 1) || !IsSlash(w, i + 3))
        {
            return null;
        }

        var dayFirst = first > LastMonth;
        var (month, day) = dayFirst ? (second, first) : (first, second);
        return month > LastMonth || (!dayFirst && day <= LastMonth && day != month)
            ? null : new Parsed(new DayTree(year, month, day, 0), i + 5);
    }

    private static bool IsSlash(PieceList w, int i) => w.IsAny(i, "/", ".") && w.IsGlued(i);

    private static Parsed? WithWeekday(PieceList w, int i)
    {
        if (w.Find(i, WordKind.Weekday) is not { } weekday)
        {
            return null;
        }

        var at = w.Skip(i + 1, ".", ",", "(");
        at = w.Skip(at, "the");
        return (DayFirst(w, at) ?? MonthFirst(w, at)) is { Tree: DayTree day } date
            ? new Parsed(day with { Weekday = weekday.Value }, w.Is(at - 1, "(") ? w.Skip(date.End, ")") : date.End) : null;
    }

    private static Parsed? MonthFirst(PieceList w, int i)
    {
        if (w.Find(i, WordKind.Month) is not { } month || !w.IsCapital(i))
        {
            return null;
        }

        var at = AfterMonth(w, i);
        var dayAt = w.Skip(at, "the");
        if (Day(w, dayAt) is >= 0 and var day)
        {
            return EndOfDays(w, dayAt + 1, month.Value, day);
        }

        return MonthAlone(w, at, month.Value);
    }

    /// <summary>After <c>December 20</c>: the second day of a range, then the year.</summary>
    private static Parsed EndOfDays(PieceList w, int at, int month, int first)
    {
        var last = IsRange(w, at) ? Day(w, at + 1) : -1;
        at = last > first && !w.Has(at + 2, WordKind.Month) ? at + 2 : at;
        var year = Year(w, at);
        return Days(month, first, w.Digits(at - 1, 1, LastDay) == last ? last : -1, year?.Year) is var tree
            ? new Parsed(tree, year?.End ?? at) : default;
    }

    private static bool IsRange(PieceList w, int at) =>
        w.IsDash(at) || w.IsAny(at, "to", "through") || (w.Is(at, "and") && !w.Is(at + 2, "people"));

    private static TimeTree Days(int month, int first, int last, int? year)
    {
        var start = new DayTree(year, month, first, 0);
        return last > first ? new IntervalTree(start, start with { Day = last }) : start;
    }

    private static Parsed MonthAlone(PieceList w, int at, int month)
    {
        if (Year(w, at) is { } year)
        {
            return new Parsed(new MonthTree(month, new YearsTree(year.Year, Granularity.Year)), year.End);
        }

        var of = w.Skip(at, "of");
        return RelativeGrammar.Shift(w, of) is { Tree: ShiftTree { Unit: TimeUnit.Year } shift } relative
            ? new Parsed(new MonthTree(month, shift), relative.End) : new Parsed(new MonthTree(month, null), at);
    }

    /// <summary>"Last November", "this September", "last October 23".</summary>
    private static Parsed? ShiftedMonth(PieceList w, int i)
    {
        var at = w.Is(i, "this") && w.Has(i + 1, WordKind.Shift) ? i + 1 : w.Is(i, "the") && w.IsAny(i + 1, "following", "previous", "preceding", "same") ? i + 1 : i;
        if (w.Find(at, WordKind.Shift) is not { } shift || MonthFirst(w, at + 1) is not { } date)
        {
            return null;
        }

        return date.Tree switch
        {
            MonthTree { Year: null } month => date with { Tree = month with { Shift = shift.Value, FromEvent = RelativeGrammar.IsTold(shift) } },
            DayTree { Year: null } day when shift.Id is not "shift.upcoming" => date with { Tree = day with { Shift = shift.Value } },
            _ => null,
        };
    }

    private static Parsed? DayFirst(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var first = Day(w, at);
        if (first < 0 || (at > i && !w[at].IsOrdinal))
        {
            return null;
        }

        var last = IsRange(w, at + 1) || w.Is(at + 1, "and") ? Day(w, at + 2) : -1;
        var monthAt = w.Skip(last > first ? at + 3 : at + 1, "of");
        if (w.Find(monthAt, WordKind.Month) is not { } month || !w.IsCapital(monthAt))
        {
            return null;
        }

        var after = AfterMonth(w, monthAt);
        var year = Year(w, after);
        return new Parsed(Days(month.Value, first, last, year?.Year), year?.End ?? after);
    }

    /// <summary>"27-Sep-2013".</summary>
    private static Parsed? Hyphened(PieceList w, int i) =>
        w.Digits(i, 1, LastDay) is > 0 and var day && w.IsDash(i + 1) && w.IsGlued(i + 2) && w.Find(i + 2, WordKind.Month) is { } month && w.IsDash(i + 3) && w.IsGlued(i + 4) && w.Exactly(i + 4, 4) is >= 1000 and var year
            ? new Parsed(new DayTree(year, month.Value, day, 0), i + 5) : null;

    private static int AfterMonth(PieceList w, int i) =>
        w.Is(i + 1, ".") && w.IsGlued(i + 1) && w[i].Text.Length <= LongestAbbreviation && !w.IsAny(i, "May", "June", "July") ? i + 2 : i + 1;

    /// <summary>A day of the month that is no part of a designation, a decimal, a clock time or a larger number.</summary>
    private static int Day(PieceList w, int i)
    {
        var day = w.Digits(i, 1, LastDay);
        return day < 0 || w[i].Digits > 2 || IsDesignation(w, i) || IsClockOrDecimal(w, i)
            || w.Has(i + 1, WordKind.Meridiem) || w.IsAny(i + 1, "percent", "%", "million", "billion") ? -1 : day;
    }

    private static bool IsDesignation(PieceList w, int i) =>
        i > 1 && w.IsDash(i - 1) && w.IsGlued(i) && !char.IsAsciiDigit(w[i - 2].Text[0]) && !w.Has(i - 2, WordKind.Month);

    private static bool IsClockOrDecimal(PieceList w, int i) =>
        w.IsGlued(i + 1) && (w.Is(i + 1, ":") || (w.Is(i + 1, ".") && w.Digits(i + 2, 0, 99) >= 0 && w.IsGlued(i + 2)));
}
