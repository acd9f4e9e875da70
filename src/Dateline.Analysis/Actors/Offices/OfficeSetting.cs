using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Looks around a title phrase for signs that it does not mean the present holder, or that a name beside it tells who is meant.</summary>
internal sealed class OfficeSetting
{
    private readonly CastDraft _cast;

    /// <summary>Makes a reader for a story.</summary>
    public OfficeSetting(CastDraft cast) => _cast = cast;

    /// <summary>Whether "the" or a possessor makes the phrase definite.</summary>
    public static bool IsDefinite(SentenceScan scan, TitlePhrase phrase) =>
        scan.Is(phrase.First - 1, "the", "this") || scan.Is(phrase.First, "the") || phrase.Pronoun >= 0 || Enumerable.Range(phrase.First, phrase.Hit.First - phrase.First).Any(scan.IsPossessive);

    /// <summary>Whether the holder of the day may not be meant.</summary>
    public bool Refuses(SentenceScan scan, TitlePhrase phrase)
    {
        var head = Heads.Of(scan.Sentence, phrase.First, phrase.End);
        return IsAnybodys(scan, phrase) || HasUnreadModifier(scan, phrase) || IsInBody(scan, phrase) || IsFollowedByName(scan, phrase.End) || IsPrecededByName(scan, phrase.First)
            || scan[head].Relation == Relation.Appos || IsToldWho(scan, head) || _cast.Lexicon.Offices.Contexts.Refuse(scan.Sentence, head);
    }

    /// <summary>The state that "its" stands for: the only one named before it, when it is the subject of the clause; otherwise <see langword="null"/>.</summary>
    public static string? Possessor(SentenceScan scan, int pronoun)
    {
        if (!scan.Is(pronoun, "its"))
        {
            return null;
        }

        var before = scan.Names.Where(n => n.End <= pronoun && (n.As(NameForm.Country) is not null || n.As(NameForm.Organisation) is not null || n.As(NameForm.Seat) is not null)).ToList();
        return before is [var only] && (only.As(NameForm.Country) ?? only.As(NameForm.Seat))?.Country is { } country && country.Id == country.Code
            && IsSubjectAbove(scan.Sentence, only, pronoun) ? country.Code : null;
    }

    private static bool IsSubjectAbove(Sentence sentence, NameHit name, int pronoun)
    {
        var subject = sentence[Heads.Of(sentence, name.First, name.End)];
        return subject.Relation is Relation.Nsubj && sentence.IsUnder(pronoun, subject.Head);
    }

    // "a Russian president", "any French president", "president-elect", "the prime minister of the day", "king in exile", "chief diplomat in Washington".
    private static bool IsAnybodys(SentenceScan scan, TitlePhrase phrase) =>
        scan.Is(phrase.First - 1, "a", "an", "one", "another", "no", "any", "every", "each", "some", "which", "what", "whose", "neither", "either")
        || scan.Is(phrase.End, "elect", "designate", "emeritus", "-")
        || (phrase.Noun.Head == "diplomat" && scan.Is(phrase.End, "in", "to", "at", "for"))
        || (scan.Is(phrase.End, "in") && scan.Is(phrase.End + 1, "exile", "waiting"))
        || (scan.Is(phrase.End, "of") && scan.Is(phrase.End + 1, "the") && scan.Is(phrase.End + 2, "time", "day"));

    // "the ousted Ukrainian president": a word before the phrase that qualifies it.
    private bool HasUnreadModifier(SentenceScan scan, TitlePhrase phrase)
    {
        var before = phrase.First - 1;
        return before >= 0 && scan[before].Head >= phrase.First && scan[before].Head < phrase.End
            && scan[before].Tag is UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Adv
            && _cast.Lexicon.Offices.Contexts.AfterModifier(scan, scan.Is(before - 1, "-") ? before - 2 : before) <= before;
    }

    // "the prime minister's office" is an institution.
    private bool IsInBody(SentenceScan scan, TitlePhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Hit.End - phrase.First).Any(i => _cast.Lexicon.Bodies.At(scan.Pieces, i) is var (bodies, end) && bodies.Count > 0 && end > phrase.End);

    private static bool IsFollowedByName(SentenceScan scan, int end) =>
        IsUnknownName(scan, end) || (end + 1 < scan.Count && scan[end].Form is "," or "(" or "—" or "–" && IsUnknownName(scan, end + 1));

    private static bool IsPrecededByName(SentenceScan scan, int first)
    {
        var comma = scan.Is(first - 1, "the") ? first - 2 : first - 1;
        return comma > 0 && scan[comma].Form is "," or "(" && IsUnknownName(scan, comma - 1);
    }

    // A capitalised word that no table and no person of the story accounts for.
    private static bool IsUnknownName(SentenceScan scan, int index) =>
        scan.IsCapitalised(index) && scan[index].Tag == UniversalTag.Propn && scan.NameAt(index) is null && scan.TitleAt(index) is null && !scan.IsTaken(index, index + 1)
        && !NameRuns.IsCalendar(scan[index].Form);

    // "The Turkish foreign minister is Cem Aydin."
    private static bool IsToldWho(SentenceScan scan, int head)
    {
        var predicate = scan[head].Head;
        return scan[head].Relation == Relation.Nsubj && scan[predicate].Tag == UniversalTag.Propn && scan.Sentence.Child(predicate, Relation.Cop) >= 0;
    }
}
