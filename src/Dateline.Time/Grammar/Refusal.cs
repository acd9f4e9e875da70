using Dateline.Model;

namespace Dateline.Time;

/// <summary>Tells times from what only looks like one: numbered resolutions, counts, people called May.</summary>
internal static class Refusal
{
    private const int LatestYear = 2100;
    private const int EarliestPlainYear = 1800;

    /// <summary>Whether the expression is no time where it stands.</summary>
    public static bool Refuses(PieceList w, int start, Parsed parsed) =>
        NamedThings.Cover(w, start, parsed.End) || parsed.Tree switch
        {
            YearsTree { Unit: Granularity.Year } when parsed.End == start + 1 =>
                char.IsAsciiDigit(w[start].Text[0]) && !IsYear(w, start),
            IntervalTree { From: YearsTree { Unit: Granularity.Year } } => !IsYear(w, start),
            MonthTree month => IsName(w, start, month.Year is not null),
            DayTree or IntervalTree { From: DayTree } => IsNumbered(w, start),
            ReferenceTree => false,
            LengthTree => IsNumbered(w, start) || IsCounted(w, parsed.End),
            _ => false,
        };

    /// <summary>A number right after a numbered thing, a sign of money or a designation's hyphen.</summary>
    private static bool IsNumbered(PieceList w, int i)
    {
        if (!char.IsAsciiDigit(w[i].Text[0]) || i == 0)
        {
            return false;
        }

        var before = w[i - 1];
        var glued = w.IsGlued(i) && (w.IsDash(i - 1) || char.IsLetter(before.Text[^1]) || before.Text[^1] == '.');
        return glued || w.Lexicon.Refusals.IsNumbered(before.Text)
            || (before.Text == "." && w.Lexicon.Refusals.IsNumbered(w[Math.Max(0, i - 2)].Text));
    }

    /// <summary>"30 minutes of 2,000 troops" is left alone; money is told by "dollars" or "percent" behind.</summary>
    private static bool IsCounted(PieceList w, int end) => w.IsAny(end, "percent", "%");

    private static bool IsYear(PieceList w, int i)
    {
        if (IsNumbered(w, i) || w[i].Number > LatestYear || IsCount(w, i + 1) || IsDecimal(w, i))
        {
            return false;
        }

        var preposition = w.Is(i - 1, Neighbour.BeforeYear);
        return preposition || (w[i].Number >= EarliestPlainYear && IsPlainYear(w, i));
    }

    private static bool IsPlainYear(PieceList w, int i)
    {
        var bracket = w.Is(i - 1, "(") && w.IsAny(i + 1, ")", "-", "–");
        var listed = w.IsAny(i - 1, "and", "or", ",", "to") && (w.Exactly(i - 2, 4) > 0 || (w.Exactly(i - 3, 4) > 0 && w.IsAny(i - 2, ",")));
        var owner = w.IsAny(i + 1, "'s", "’s");
        var attribute = i + 1 < w.Count && w.TokenAt(i + 1).Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn
            && (i == 0 || IsDeterminer(w, i - 1));
        return bracket || listed || owner || attribute;
    }

    private static bool IsDeterminer(PieceList w, int i) =>
        w.TokenAt(i).Tag is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adp or UniversalTag.Adj
        || w.IsAny(i, "'s", "’s", "that", "this");

    /// <summary>A plural after the number makes it a count, but for elections and the like.</summary>
    private static bool IsCount(PieceList w, int next)
    {
        for (var i = next; i < Math.Min(next + 3, w.Count); i++)
        {
            var token = w.TokenAt(i);
            if (w.Lexicon.Refusals.IsMeasure(w[i].Text))
            {
                return i == next;
            }

            if (token.Penn is "NNS" || token.IsLemma("people"))
            {
                return !w.Lexicon.Refusals.IsEvent(w[i].Text);
            }

            if (token.Tag is not (UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDecimal(PieceList w, int i) =>
        (w.IsAny(i + 1, ".", ",", ":") && w.IsGlued(i + 1) && w.IsGlued(i + 2) && w.Digits(i + 2, 0, int.MaxValue) >= 0)
        || (w.IsAny(i - 1, ".", ",", ":", "/") && w.IsGlued(i) && w.IsGlued(i - 1) && w.Digits(i - 2, 0, int.MaxValue) >= 0);

    /// <summary>May, March, April, June and August alone are months only where a month can stand.</summary>
    private static bool IsName(PieceList w, int i, bool hasYear)
    {
        if (hasYear || w.Find(i, WordKind.Month) is not { Doubtful: true })
        {
            return false;
        }

        var token = w.TokenAt(i);
        if (token.Tag is UniversalTag.Aux or UniversalTag.Verb || (i > 0 && w.Lexicon.Refusals.IsTitle(w[i - 1].Text)))
        {
            return true;
        }

        return !w.Is(i - 1, Neighbour.BeforeMonth)
            || (w.Is(i - 1, Neighbour.BeforeMonthOrName) && !IsMonthPlace(w, i));
    }

    /// <summary>After "by" or "and" may stand a person too: "by May" is a month unless a verb of hers or a name follows.</summary>
    private static bool IsMonthPlace(PieceList w, int i)
    {
        if (w.Sentence.Names.Any(n => n.Kind is NameKind.Person && n.First <= w[i].Token && w[i].Token < n.End))
        {
            return false;
        }

        var listed = w.IsAny(i - 1, "and", "or", ",", "to");
        return listed ? w.Has(i - 2, WordKind.Month)
            : i + 1 >= w.Count || w.TokenAt(i + 1).Tag is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Num or UniversalTag.Sconj;
    }
}
