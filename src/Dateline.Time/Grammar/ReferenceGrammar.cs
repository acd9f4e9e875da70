using Dateline.Model;

namespace Dateline.Time;

/// <summary>The present, the past and the future as such: <c>now</c>, <c>recently</c>, <c>in the future</c>.</summary>
internal static class ReferenceGrammar
{
    private static readonly (string[] Words, int Direction)[] Phrases =
    [
        (["the", "moment"], 0), (["the", "present", "time"], 0), (["the", "time", "being"], 0), (["these", "days"], 0), (["the", "present", "moment"], 0),
        (["long", "ago"], -1), (["the", "time"], -1),
    ];

    public static Parsed? Reference(PieceList w, int i)
    {
        if (w.Find(i, WordKind.Reference) is { } word)
        {
            return IsRelated(w, i) ? null : new Parsed(new ReferenceTree(word.Value), i + 1);
        }

        return Phrase(w, i) ?? (w.Is(i, "the") ? Noun(w, i) : null);
    }

    /// <summary>"At the time" of what was told, "for the time being"; "at the time of the talks" tells its own.</summary>
    private static Parsed? Phrase(PieceList w, int i)
    {
        foreach (var (words, direction) in Phrases)
        {
            var end = i + words.Length;
            if (w.Is(i, words[0]) && NamedThings.EndOf(w, i, words) == end && (words[0] != "the" || IsPlaced(w, i, end)))
            {
                return new Parsed(new ReferenceTree(direction), end);
            }
        }

        return null;
    }

    private static bool IsPlaced(PieceList w, int i, int end) =>
        w.IsAny(i - 1, "at", "for") && !w.Is(end, "of") && (w.Is(end - 1, "being") || w.Is(i - 1, "at"))
        && (end >= w.Count || w.TokenAt(end).Tag is not (UniversalTag.Pron or UniversalTag.Sconj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Det));

    private static Parsed? Noun(PieceList w, int i)
    {
        if (!w.IsAny(i - 1, "in", "for", "of", "from", "at", "to", "until", "into", "about", "towards", "toward", "and"))
        {
            return null;
        }

        var at = w.Skip(i + 1, "near", "recent", "distant", "foreseeable");
        var way = w.Is(at, "future") ? 1 : w.Is(at, "past") ? -1 : w.Is(at, "present") ? 0 : (int?)null;
        var ends = at + 1 >= w.Count || w.TokenAt(at + 1).Tag is not
            (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Propn or UniversalTag.Det) && !w.Is(at + 1, "of");
        return way is { } direction && ends ? new Parsed(new ReferenceTree(direction), at + 1) : null;
    }

    /// <summary>"As soon as", "shortly before": what follows tells when, not the present.</summary>
    private static bool IsRelated(PieceList w, int i) => w.Is(i - 1, "as") || w.IsAny(i + 1, "after", "before", "as");
}
