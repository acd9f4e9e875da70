namespace Dateline.Time;

/// <summary>Names that have a word of time inside: <c>the Six-Day War</c>, <c>Black September</c>, <c>Sunday Times</c>.</summary>
internal static class NamedThings
{
    private const int LongestLead = 8;

    /// <summary>Whether the stretch lies in such a name.</summary>
    public static bool Cover(PieceList w, int start, int end) => InTable(w, start, end) || InName(w, start, end) || IsMovement(w, start, end);

    /// <summary>Movements are called by a day: <c>the March 14 alliance</c>, <c>the group November 17</c>.</summary>
    private static bool IsMovement(PieceList w, int start, int end) =>
        w.Has(start, WordKind.Month) && end <= start + 3 && w.Digits(end - 1, 1, 31) > 0
        && (w.Lexicon.Refusals.IsMovement(Word(w, end)) || w.Lexicon.Refusals.IsMovement(Word(w, start - 1)));

    private static string Word(PieceList w, int i) => i >= 0 && i < w.Count ? w[i].Text : "";

    private static bool InTable(PieceList w, int start, int end)
    {
        for (var at = Math.Max(0, start - LongestLead); at < end; at++)
        {
            foreach (var name in w.Lexicon.Refusals.NamesFrom(w[at].Text))
            {
                if (EndOf(w, at, name) > start)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The position after the name, hyphens left aside; −1 when another word stands in it.</summary>
    public static int EndOf(PieceList w, int at, string[] name)
    {
        foreach (var word in name)
        {
            at = w.IsDash(at) ? at + 1 : at;
            if (!w.Is(at, word))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    /// <summary>"The Court Friday", "Monday's session".</summary>
    private static bool IsWeekdayBeside(PieceList w, int start, Model.NameSpan name) =>
        w.Has(start, WordKind.Weekday) && (w.IsAny(start + 1, "'s", "’s") || (w[start].Token == name.End - 1 && !IsPerson(w, name)));

    /// <summary>"Justice Samuel Friday": a title before the name leaves no weekday behind it.</summary>
    private static bool IsPerson(PieceList w, Model.NameSpan name) =>
        name is { Kind: Model.NameKind.Person, First: > 0 } && name.End - name.First == 2
        && w.Lexicon.Refusals.IsTitle(w.Sentence[name.First - 1].Form);

    /// <summary>One word inside a longer name that the reader found; a weekday right after a name is none of it: "the Court Friday".</summary>
    private static bool InName(PieceList w, int start, int end)
    {
        var (first, last) = (w[start].Token, w[end - 1].Token);
        if (first != last)
        {
            return false;
        }

        return (w.Has(start, WordKind.Weekday) && IsCalled(w, start, end))
            || w.Sentence.Names.Any(name => name.First <= first && last < name.End && name.End - name.First > 1 && !IsWeekdayBeside(w, start, name));
    }

    /// <summary>"A pastor named Friday", "General Sunday Idoko".</summary>
    private static bool IsCalled(PieceList w, int start, int end)
    {
        if (start == 0)
        {
            return false;
        }

        var before = w.TokenAt(start - 1);
        return (w.Is(start - 1, Neighbour.BeforeName) && (before.Tag is not Model.UniversalTag.Verb || before.Relation is Model.Relation.Acl))
            || (w.Lexicon.Refusals.IsTitle(w[start - 1].Text) && end < w.Count && w.TokenAt(end).Tag is Model.UniversalTag.Propn);
    }
}
