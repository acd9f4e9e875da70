using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A noun phrase whose head names a group of people.</summary>
/// <param name="Noun">Its head.</param>
/// <param name="First">First word, without its article.</param>
/// <param name="NameFirst">First word of the name, without numbers and quantities.</param>
/// <param name="End">Position after the head.</param>
/// <param name="IsPlural">Whether the head is in the plural.</param>
/// <param name="IsCategory">Whether it is a class by what its members are said to be.</param>
/// <param name="Definite">Whether an article or possessor makes it definite.</param>
internal sealed record GroupPhrase(GroupNoun Noun, int First, int NameFirst, int End, bool IsPlural, bool IsCategory, bool Definite)
{
    private bool HasModifier => NameFirst < End - 1;

    /// <summary>Whether the words suffice to say who is meant, without an earlier mention.</summary>
    public bool IsNamed => Noun.Class switch
    {
        GroupClass.Armed or GroupClass.Category => IsPlural || (HasModifier && Noun.Lemma is "militia" or "gang" or "force"),
        GroupClass.People => IsPlural,
        GroupClass.Political => HasModifier && (IsPlural || Definite || Noun.Lemma is "opposition" or "coalition" or "alliance"),
        GroupClass.States => HasModifier && IsPlural,
        GroupClass.Delegates => HasModifier,
        _ => false,
    };

    /// <summary>The phrase whose head is the word at <paramref name="index"/>, or <see langword="null"/>.</summary>
    public static GroupPhrase? At(ActorLexicon lexicon, SentenceScan scan, int index)
    {
        var head = scan[index];
        if (head.Tag is not (UniversalTag.Noun or UniversalTag.Propn) || scan.IsTaken(index, index + 1) || scan.NameAt(index) is not null
            || !lexicon.Groups.TryGetValue(head.Lemma.ToLowerInvariant(), out var noun) || IsModifier(scan, index))
        {
            return null;
        }

        var first = Left(scan, index);
        var nameFirst = first;
        while (nameFirst < index && (scan[nameFirst].Tag == UniversalTag.Num || scan[nameFirst].IsLemma("several", "many", "other", "dozen", "hundred", "thousand", "more", "various", "few", "such", "all", "least", "-", "some", "two", "three")))
        {
            nameFirst++;
        }

        var plural = head.Penn is "NNS" or "NNPS" || noun.Lemma is "people";
        return new GroupPhrase(noun, first, nameFirst, index + 1, plural, IsOfCategory(lexicon, scan, nameFirst, index, noun), IsDefinite(scan, first));
    }

    private static bool IsDefinite(SentenceScan scan, int first) => scan.Is(first - 1, "the", "these", "those", "this", "both") || scan.IsPossessive(first - 1);

    private static bool IsOfCategory(ActorLexicon lexicon, SentenceScan scan, int first, int index, GroupNoun noun)
    {
        if (noun.Class == GroupClass.Category)
        {
            return true;
        }

        for (var i = first; i < index; i++)
        {
            if (lexicon.Groups.TryGetValue(scan[i].Lemma.ToLowerInvariant(), out var modifier) && modifier.Class == GroupClass.Category)
            {
                return noun.Class == GroupClass.Political;
            }
        }

        return false;
    }

    private static bool IsModifier(SentenceScan scan, int index)
    {
        var next = index + 1;
        return next < scan.Count && !scan.IsPossessive(next)
            && ((scan[next].Form == "-" && !scan[next].SpaceBefore) || (scan[next].Tag is UniversalTag.Noun or UniversalTag.Propn && scan[index].Head >= next && scan[index].Relation is Relation.Compound or Relation.Nmod or Relation.Amod));
    }

    private static int Left(SentenceScan scan, int index)
    {
        var first = index;
        while (first > 0 && index - first < 7 && scan[first].Tag != UniversalTag.Num && !scan.IsTaken(first - 1, first) && IsInside(scan, first - 1))
        {
            first--;
        }

        while (first < index && (scan[first].Form is "-" || scan[first].Penn is "POS"))
        {
            first++;
        }

        return first;
    }

    // "warring parties", "Iran-backed militias": but "supporting rebels" is something one does.
    private static bool IsQualifier(SentenceScan scan, int index) => scan[index].Penn switch
    {
        "VBN" => scan[index].Relation is Relation.Amod or Relation.Compound || (index > 0 && scan[index - 1].Form == "-"),
        "VBG" => scan[index].IsLemma("war", "rule", "oppose", "visit", "invade", "occupy", "advance", "retreat"),
        _ => false,
    };

    private static bool IsInside(SentenceScan scan, int index) => scan[index].Tag switch
    {
        UniversalTag.Adj or UniversalTag.Num => true,
        UniversalTag.Propn => scan.NameAt(index) is not null,
        UniversalTag.Noun => scan[index].Penn == "NN",
        UniversalTag.Punct => scan[index].Form == "-" && !scan[index].SpaceBefore,
        UniversalTag.Verb => IsQualifier(scan, index),
        UniversalTag.Cconj => scan.NameAt(index - 1) is { IsAdjective: true } && scan.NameAt(index + 1) is { IsAdjective: true },
        UniversalTag.Part => scan[index].Penn == "POS" && scan.NameAt(index - 1) is not null,
        _ => false,
    };
}
