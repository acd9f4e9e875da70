using Dateline.Model;

namespace Dateline.Time;

/// <summary>A point or period, put together from a day, a part of it and a clock time in any order.</summary>
internal static class MomentGrammar
{
    private const int DaysInWeek = 7;

    private static readonly Func<PieceList, int, Parsed?>[] Rules =
        [CalendarGrammar.Calendar, RelativeGrammar.Offset, ClockGrammar.Clock, PartGrammar.Part];

    /// <summary>The longest moment at a position.</summary>
    public static Parsed? Moment(PieceList w, int i)
    {
        Parsed? best = null;
        foreach (var rule in Rules)
        {
            if (rule(w, i) is { } parsed && (best is null || parsed.End > best.Value.End))
            {
                best = parsed;
            }
        }

        return best is { } found ? ClockGrammar.Equivalent(w, Extend(w, found)) : null;
    }

    /// <summary>Whether the tree stands for one day, to which a clock time can be added.</summary>
    public static bool IsDay(TimeTree tree) => tree switch
    {
        DayTree or DayOfMonthTree or FeastTree or WeekdayTree or ShiftTree { Unit: TimeUnit.Day } => true,
        OffsetTree offset => offset.Length.Unit is TimeUnit.Day or TimeUnit.Week,
        PortionTree portion => portion.Portion is Portion.Early or Portion.Late && IsDay(portion.Whole),
        ClippedTree clipped => IsDay(clipped.Inner),
        _ => false,
    };

    /// <summary>Adds to a day its part and hour, and to an hour its day, as long as there are any.</summary>
    public static Parsed Extend(PieceList w, Parsed parsed)
    {
        var current = parsed;
        while (Step(w, current) is { } longer)
        {
            current = longer;
        }

        return current;
    }

    private static Parsed? Step(PieceList w, Parsed parsed) => parsed.Tree switch
    {
        ClockTree clock => WithDay(w, clock, parsed.End),
        PartOfDayTree { Day: null } part => PartWithDay(w, part, parsed.End),
        PartOfDayTree { Day: { } } part => ClockAfter(w, part, parsed.End) ?? HourAfter(w, part, parsed.End),
        IntervalTree range => RangeWithDay(w, range, parsed.End),
        var day when IsDay(day) => PartAfter(w, day, parsed.End) ?? HoursAfter(w, day, parsed.End) ?? ClockAfter(w, day, parsed.End),
        _ => null,
    };

    private static Parsed? WithDay(PieceList w, ClockTree clock, int end)
    {
        if (PartGrammar.InPart(w, end) is { } inPart)
        {
            return new Parsed(Adjust(clock, inPart.Part), inPart.End);
        }

        if (clock.Source is ClockSource.Midnight && Between(w, clock, end) is { } between)
        {
            return between;
        }

        end = ZoneGrammar.PlaceAfter(w, end)?.End ?? end;
        return DayAt(w, w.Skip(end, ",", "on", "of", "(")) is { } day && w.IsAny(end, ",", "on", "of", "(") | day.End > end
            ? new Parsed(At(clock, day.Tree), w.Is(end, "(") ? w.Skip(day.End, ")") : day.End) : null;
    }

    /// <summary>"Midnight between Thursday and Friday" has one reading.</summary>
    private static Parsed? Between(PieceList w, ClockTree clock, int end) =>
        w.Is(end, "between") && WeekdayGrammar.Weekday(w, end + 1) is { Tree: WeekdayTree first } day && w.Is(day.End, "and")
        && WeekdayGrammar.Weekday(w, day.End + 1) is { Tree: WeekdayTree next } second && next.Weekday == (first.Weekday % DaysInWeek) + 1
            ? new Parsed(new AtTree(clock with { Source = ClockSource.Minutes }, next), second.End) : null;

    private static AtTree At(ClockTree clock, TimeTree day) => day switch
    {
        PartOfDayTree { Day: { } inner } part => new AtTree(Adjust(clock, part.Part), inner),
        _ => new AtTree(clock, day),
    };

    private static ClockTree Adjust(ClockTree clock, PartOfDay part) =>
        clock.Hour is > 0 and < 12 && part.Timex is "AF" or "EV" ? clock with { Hour = clock.Hour + 12 } : clock;

    private static Parsed? PartWithDay(PieceList w, PartOfDayTree part, int end) =>
        Night(w, part, end) ?? PartOfOneDay(w, part, end);

    /// <summary>"Overnight Tuesday to Wednesday", "the night from Friday to Saturday": that of the first day.</summary>
    private static Parsed? Night(PieceList w, PartOfDayTree part, int end)
    {
        if (part.Part.Id is not ("night" or "overnight") || WeekdayGrammar.Weekday(w, w.Skip(end, "of", "from", "between", "on")) is not { Tree: WeekdayTree first } day
            || !(w.IsAny(day.End, "to", "into", "and", "/") || w.IsDash(day.End)))
        {
            return null;
        }

        return WeekdayGrammar.Weekday(w, day.End + 1) is { Tree: WeekdayTree next } second && next.Weekday == (first.Weekday % DaysInWeek) + 1
            ? new Parsed(new PartOfDayTree(w.Lexicon.Part("night"), first), second.End) : null;
    }

    private static Parsed? PartOfOneDay(PieceList w, PartOfDayTree part, int end) =>
        DayAt(w, w.Skip(end, "of", "on", ",", "from")) is { Tree: not PartOfDayTree } day
            ? new Parsed(part with { Day = day.Tree }, day.End) : null;

    private static Parsed? PartAfter(PieceList w, TimeTree day, int end)
    {
        var part = PartGrammar.Word(w, end) ?? PartGrammar.InPart(w, end);
        return part is { } found ? new Parsed(new PartOfDayTree(found.Part, day), found.End) : null;
    }

    private static Parsed? ClockAfter(PieceList w, TimeTree day, int end)
    {
        var at = w.Skip(w.Skip(end, ","), "at", "around", "about");
        return ClockGrammar.Clock(w, at) is { Tree: ClockTree clock } parsed && (at > end || clock.Source != ClockSource.Midnight || parsed.End > at)
            ? new Parsed(At(clock, day), parsed.End) : null;
    }

    /// <summary>"This morning at 7".</summary>
    private static Parsed? HourAfter(PieceList w, PartOfDayTree part, int end) =>
        w.Is(end, "at") && NumberGrammar.Whole(w, end + 1) is { Value: >= 1 and <= 12 } hour && (hour.End >= w.Count || w.TokenAt(hour.End).Tag is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Sconj)
            ? new Parsed(At(new ClockTree(hour.Value, 0, ClockSource.Hour, default), part), hour.End) : null;

    /// <summary>"Tuesday from 2:00 to 2:30 pm".</summary>
    private static Parsed? HoursAfter(PieceList w, TimeTree day, int end)
    {
        var at = w.Skip(w.Skip(end, ","), "from", "between");
        return at > end && IntervalGrammar.Clocks(w, at) is { Tree: IntervalTree { From: ClockTree from, To: ClockTree to } } hours
            ? new Parsed(new IntervalTree(At(from, day), At(to, day)), hours.End) : null;
    }

    private static Parsed? RangeWithDay(PieceList w, IntervalTree range, int end)
    {
        if (range is not { From: ClockTree from, To: ClockTree to } || DayAt(w, w.Skip(end, ",", "on", "of")) is not { } day)
        {
            return null;
        }

        return new Parsed(new IntervalTree(At(from, day.Tree), At(to, day.Tree)), day.End);
    }

    private static Parsed? DayAt(PieceList w, int i)
    {
        if (PartGrammar.Part(w, i) is { Tree: PartOfDayTree { Day: not null } } part)
        {
            return part;
        }

        if ((CalendarGrammar.Calendar(w, i) ?? RelativeGrammar.Offset(w, i)) is not { } day || !(IsDay(day.Tree) || IsNights(day.Tree)))
        {
            return null;
        }

        return PartGrammar.Word(w, day.End) is { } word ? new Parsed(new PartOfDayTree(word.Part, day.Tree), word.End) : day;
    }

    private static bool IsNights(TimeTree tree) => tree is IntervalTree { From: DayTree, To: DayTree };
}
