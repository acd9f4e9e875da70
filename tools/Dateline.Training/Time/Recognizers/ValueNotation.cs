using Dateline.Model;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Training;

/// <summary>Tells whether a value means what a case expects.</summary>
/// <remarks>
/// Where notation or convention differs, each form is accepted:
/// a tuple <c>(start,end,length)</c> is a calendar unit or an interval, and a length where it touches the present or counts units
/// from it ("the past two decades"); a yearless date, a month or a weekday is the day that the tense of the sentence allows; a
/// clock time or a part of the day alone is that of the present day or of its neighbours; seconds are dropped; the number that
/// a vague word ("few") is given is <c>X</c>; a day counted in months or years is the month or the year; a part carries the
/// value of its whole; the hours of a repeated time are left out; "last Friday" is the most recent one; a feast of the moon may
/// be a day off. The case's limit ("before", "since") is not compared: TIMEX3 keeps it apart from the value.
/// </remarks>
/// <param name="reference">When the sentence is spoken.</param>
/// <param name="tense">Its tense.</param>
internal sealed class ValueNotation(LocalDateTime reference, SentenceTense tense)
{
    private const int NextDoor = 1;
    private const int DaysInWeek = 7;

    /// <summary>Whether a value agrees with one of the expected ones.</summary>
    public bool Agrees(ExpectedPhrase phrase, TimeValue value)
    {
        var found = Canonical(value.Timex ?? "");
        return Allowed(phrase).Any(expected => Accepted(expected, phrase, value.Rule).Select(Canonical).Contains(found));
    }

    /// <summary>A value as it is compared: to the minute, lengths in one notation, without the mark of any day.</summary>
    public static string Canonical(string timex)
    {
        var text = ValuePatterns.AnyDay().Replace(timex, "");
        return LengthNotation.Of(text) ?? ValuePatterns.Hour().Replace(ValuePatterns.Second().Replace(text, "$1"), "$1:00");
    }

    /// <summary>Of a past and a future value, the one that the tense allows; the present day is on both sides, and "since" is past in itself.</summary>
    private IEnumerable<ExpectedValue> Allowed(ExpectedPhrase phrase)
    {
        var kept = phrase.Values.Where(v => v.Day is not { } day || v.Modifier.StartsWith("since", StringComparison.Ordinal)
            || tense switch
            {
                SentenceTense.Past => day <= reference.Date,
                SentenceTense.Future => day >= reference.Date,
                _ => true,
            }).ToList();
        return kept.Count > 0 ? kept : phrase.Values;
    }

    private IEnumerable<string> Accepted(ExpectedValue value, ExpectedPhrase phrase, string rule) =>
        Plain(value, phrase).Concat(OfTuple(value, phrase, rule)).Concat(Resolved(value, phrase)).Concat(Conventional(value, phrase, rule));

    /// <summary>What the TIMEX value itself says.</summary>
    private IEnumerable<string> Plain(ExpectedValue value, ExpectedPhrase phrase)
    {
        var timex = value.Timex;
        return LengthNotation.Of(timex) is not null ? [Length(timex, phrase)]
            : phrase.Kind == "set" ? OfSet(timex, phrase)
            : timex switch
            {
                "SP" or "SU" or "FA" or "WI" => Years().Select(year => $"{year}-{timex}"),
                ['F' or 'S', 'Y', .. var year] => [year],
                ['(', ..] => [],
                ['T', ..] => Days().Select(day => PeriodNotation.Day(day) + timex).Append(timex),
                _ => [timex],
            };
    }

    private static IEnumerable<string> OfSet(string timex, ExpectedPhrase phrase)
    {
        var hours = timex.IndexOf('T', StringComparison.Ordinal);
        return hours < 0 ? [timex] : [timex, hours == 0 ? "P1D" : timex[..hours], .. ValuePatterns.PartsOfDay(phrase.Text)];
    }

    /// <summary>What the start, the end and the length of a tuple say; the length only for a stretch that touches the present.</summary>
    private IEnumerable<string> OfTuple(ExpectedValue value, ExpectedPhrase phrase, string rule)
    {
        if (ValuePatterns.Tuple().Match(value.Timex) is not { Success: true } tuple)
        {
            return [];
        }

        var length = tuple.Groups["length"].Value;
        var isRecent = rule.StartsWith("duration.recent", StringComparison.Ordinal) || rule == "duration.within";
        var touches = Days().Any(day => day == ExpectedValue.DayOf(value.First) || day == ExpectedValue.DayOf(value.Last));
        var lengths = isRecent && LengthNotation.Of(length) is not null && (touches || ValuePatterns.CountedFromNow().IsMatch(phrase.Text))
            ? [Length(length, phrase)] : Array.Empty<string>();
        return !value.IsStretch && ExpectedValue.DayOf(tuple.Groups["first"].Value) is { } start && ExpectedValue.DayOf(tuple.Groups["last"].Value) is { } end
            ? PeriodNotation.Of(start, end).Concat(lengths) : lengths;
    }

    private static string Length(string timex, ExpectedPhrase phrase) =>
        ValuePatterns.Vague().IsMatch(phrase.Text) ? LengthNotation.VagueOf(timex)! : timex;

    /// <summary>What the resolved day, time or stretch says.</summary>
    private IEnumerable<string> Resolved(ExpectedValue value, ExpectedPhrase phrase)
    {
        if (ValuePatterns.PartOfDay().Match(value.Timex) is { Success: true } part)
        {
            return (value.Day is { } day ? [day] : Days()).Select(d => PeriodNotation.Day(d) + part.Value);
        }

        if (!value.IsStretch)
        {
            return value.First == value.Last ? Points(value.First, phrase) : value.Filled();
        }

        return value.HasClock
            ? Times(value.First).SelectMany(start => Times(value.Last).Select(end => $"{PeriodNotation.Minute(start)}/{PeriodNotation.Minute(end)}"))
            : PeriodNotation.Of(ExpectedValue.DayOf(value.First)!.Value, ExpectedValue.DayOf(value.Last)!.Value);
    }

    /// <summary>A day, minute or clock time; a day that is counted in months or years is also the month or the year.</summary>
    private IEnumerable<string> Points(string point, ExpectedPhrase phrase)
    {
        if (ExpectedValue.DayOf(point) is not { } day || point.Contains(':', StringComparison.Ordinal))
        {
            return Times(point).Select(PeriodNotation.Minute);
        }

        var unit = ValuePatterns.Counted().Match(phrase.Text).Groups["unit"].Value.ToUpperInvariant();
        var vague = unit.Length > 0 && ValuePatterns.Vague().IsMatch(phrase.Text) ? [$"PX{unit[0]}"] : Array.Empty<string>();
        return unit switch
        {
            "MONTH" or "QUARTER" => [PeriodNotation.Day(day), PeriodNotation.Month(day), .. vague],
            "YEAR" or "DECADE" => [PeriodNotation.Day(day), PeriodNotation.Year(day), .. vague],
            _ => [PeriodNotation.Day(day), .. vague],
        };
    }

    /// <summary>What our conventions make of the same words.</summary>
    private IEnumerable<string> Conventional(ExpectedValue value, ExpectedPhrase phrase, string rule)
    {
        if (value.Day is not { } first)
        {
            return [];
        }

        var last = ExpectedValue.DayOf(value.Last) ?? first;
        if (ValuePatterns.HasPortion().IsMatch(phrase.Text) && rule == "interval.range")
        {
            return PeriodNotation.Around(first).Concat(PeriodNotation.Around(first.PlusDays(-1)))
                .SelectMany(start => PeriodNotation.Around(last.PlusDays(-1)).Select(end => $"{start}/{end}"));
        }

        return rule switch
        {
            "portion.stretch" or "portion.vague" or "period.fraction" => PeriodNotation.Around(first.PlusDays(Period.DaysBetween(first, last) / 2)),
            "date.feast" when value.IsStretch is false => [PeriodNotation.Day(first.PlusDays(NextDoor)), PeriodNotation.Day(first.PlusDays(-NextDoor))],
            "date.weekday-shift" when ValuePatterns.LastDay().IsMatch(phrase.Text) && first.PlusDays(DaysInWeek) < reference.Date =>
                [PeriodNotation.Day(first.PlusDays(DaysInWeek))],
            _ => [],
        };
    }

    private IEnumerable<LocalDateTime> Times(string text)
    {
        if (LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Parse(text) is { Success: true } time)
        {
            return [time.Value];
        }

        return LocalTimePattern.ExtendedIso.Parse(text) is { Success: true } clock ? Days().Select(day => day + clock.Value)
            : ExpectedValue.DayOf(text) is { } day ? [day.AtMidnight()] : [];
    }

    /// <summary>The present year and its neighbours.</summary>
    private IEnumerable<string> Years() => Enumerable.Range(-NextDoor, (2 * NextDoor) + 1).Select(reference.Date.PlusYears).Select(PeriodNotation.Year);

    /// <summary>The present day and its neighbours.</summary>
    private IEnumerable<LocalDate> Days() => Enumerable.Range(-NextDoor, (2 * NextDoor) + 1).Select(reference.Date.PlusDays);
}
