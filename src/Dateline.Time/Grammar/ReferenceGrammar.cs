using Dateline.Model;

namespace Dateline.Time;

/// <summary>The present, the past and the future as such: <c>now</c>, <c>recently</c>, <c>in the future</c>.</summary>
internal static class ReferenceGrammar
{
    public static Parsed? Reference(PieceList w, int i)
    {
        if (w.Find(i, WordKind.Reference) is { } word)
        {
            return IsRelated(w, i) ? null : new Parsed(new ReferenceTree(word.Value), i + 1);
        }

        if (w.Is(i, "long") && w.IsAny(i + 1, "ago", "since") && (w.Is(i + 1, "ago") || i + 2 == w.Count))
        {
            return new Parsed(new ReferenceTree(-1), i + 2);
        }

        if (AtTheTime(w, i))
        {
            return new Parsed(new ReferenceTree(-1), i + 2);
        }

        if (!w.Is(i, "the") || !w.IsAny(i - 1, "in", "for", "of", "from", "at", "to", "until", "into", "about", "towards", "toward", "and"))
        {
            return null;
        }

        var at = w.Skip(i + 1, "near", "recent", "distant", "foreseeable");
        var way = w.Is(at, "future") ? 1 : w.Is(at, "past") ? -1 : w.Is(at, "present") ? 0 : (int?)null;
        var ends = at + 1 >= w.Count || w.TokenAt(at + 1).Tag is not
            (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Propn or UniversalTag.Det) && !w.Is(at + 1, "of");
        return way is { } direction && ends ? new Parsed(new ReferenceTree(direction), at + 1) : null;
    }

    /// <summary>"At the time" of what was told; "at the time of the talks" tells its own.</summary>
    private static bool AtTheTime(PieceList w, int i) =>
        w.Is(i - 1, "at") && w.Is(i, "the") && w.Is(i + 1, "time") && !w.Is(i + 2, "of")
        && (i + 2 >= w.Count || w.TokenAt(i + 2).Tag is not (UniversalTag.Pron or UniversalTag.Sconj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Det));

    /// <summary>"As soon as", "shortly before": what follows tells when, not the present.</summary>
    private static bool IsRelated(PieceList w, int i) => w.Is(i - 1, "as") || w.IsAny(i + 1, "after", "before", "as");
}
