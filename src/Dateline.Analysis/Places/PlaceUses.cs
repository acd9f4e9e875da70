using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Tells whether the name of a country or city locates or acts, from the words around it and the tree.</summary>
internal static class PlaceUses
{
    /// <summary>What the name from <paramref name="first"/> to <paramref name="end"/> does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Position of its first word.</param>
    /// <param name="end">Position after its last word.</param>
    /// <param name="isCity">Whether it is a city, which acts only where it stands for a government.</param>
    /// <returns>Its use; for a name in a row ("Moscow and Ankara") that of the row.</returns>
    public static PlaceUse Of(Sentence sentence, int first, int end, bool isCity)
    {
        var (rowFirst, rowEnd) = Row(sentence, first, end);
        var before = Before(sentence, rowFirst, isCity);
        return before ?? After(sentence, first, end, rowEnd, isCity);
    }

    // "Russia, Turkey and Iran": the row of capitalised names joined by commas and "and".
    private static (int First, int End) Row(Sentence sentence, int first, int end)
    {
        first = first > 0 && IsCompass(sentence[first - 1]) ? first - 1 : first;
        while (first >= 2 && IsJoint(sentence[first - 1]) && StartOfName(sentence, first - 2) is var earlier && earlier >= 0)
        {
            first = earlier;
        }

        while (end < sentence.Tokens.Count - 1 && sentence[end].IsLemma("and") && EndOfName(sentence, end + 1) is var later && later > end + 1)
        {
            end = later;
        }

        return (first, end);
    }

    private static bool IsCompass(Token word) => word.Form is "northern" or "southern" or "eastern" or "western" or "central" or "north" or "south" or "east" or "west"
        or "northeastern" or "northwestern" or "southeastern" or "southwestern" or "northeast" or "northwest" or "southeast" or "southwest";

    private static bool IsJoint(Token word) => word.Form is "," or "and" or "or";

    private static int StartOfName(Sentence sentence, int last)
    {
        var first = last;
        while (first >= 0 && IsNameWord(sentence[first]))
        {
            first--;
        }

        return first == last ? -1 : first + 1;
    }

    private static int EndOfName(Sentence sentence, int first)
    {
        var end = first;
        while (end < sentence.Tokens.Count && IsNameWord(sentence[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsNameWord(Token word) => word.Tag == UniversalTag.Propn && char.IsUpper(word.Form[0]);

    // What stands before the name, behind articles, adjectives and "Kazakhstan's capital"; null when it decides nothing.
    private static PlaceUse? Before(Sentence sentence, int first, bool isCity)
    {
        var index = first - 1;
        var behindNoun = false;
        while (index >= 0 && IsInside(sentence, index))
        {
            behindNoun |= PlaceWords.IsGeographic(sentence[index]) || sentence[index].Tag == UniversalTag.Part;
            index--;
        }

        if (index < 0 || !IsPreposition(sentence[index]))
        {
            return behindNoun && isCity ? PlaceUse.Location : null;
        }

        return Behind(sentence, index, isCity);
    }

    private static PlaceUse Behind(Sentence sentence, int preposition, bool isCity)
    {
        var word = sentence[preposition].Form.ToLowerInvariant();
        return PlaceWords.IsLocating(word) ? PlaceUse.Location
            : PlaceWords.IsDirection(word) ? Direction(sentence, preposition, isCity)
            : word is "of" ? Of(sentence, preposition, isCity)
            : word is "on" or "over" or "about" or "regarding" or "concerning" ? Topic(sentence, preposition)
            : isCity && word is "for" or "like" or "as" ? PlaceUse.Other
            : PlaceUse.Party;
    }

    private static bool IsPreposition(Token word) => word.Tag is UniversalTag.Adp or UniversalTag.Sconj || (word.Form is "to" or "To" && word.Tag == UniversalTag.Part);

    private static bool IsInside(Sentence sentence, int index) => sentence[index].Tag switch
    {
        UniversalTag.Det or UniversalTag.Adj => true,
        UniversalTag.Part => sentence[index].Penn == "POS",
        UniversalTag.Propn => index + 1 < sentence.Tokens.Count && sentence[index + 1].Penn == "POS",
        UniversalTag.Noun => PlaceWords.IsGeographic(sentence[index]) || (index + 1 < sentence.Tokens.Count && sentence[index + 1].Penn == "POS"),
        UniversalTag.Punct => sentence[index].Form == "-",
        _ => false,
    };

    private static PlaceUse Direction(Sentence sentence, int preposition, bool isCity)
    {
        for (var i = preposition - 1; i >= 0 && preposition - i < 5; i--)
        {
            if (PlaceWords.IsAddressing(sentence[i]))
            {
                return PlaceUse.Party;
            }

            if (PlaceWords.IsMotion(sentence[i]))
            {
                return PlaceUse.Location;
            }
        }

        return isCity ? PlaceUse.Location : PlaceUse.Party;
    }

    // "sanctions on Russia" strike a party, "talks on Syria" have a subject.
    private static PlaceUse Topic(Sentence sentence, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && preposition - i < 3; i--)
        {
            if (PlaceWords.StrikesParty(sentence[i]))
            {
                return PlaceUse.Party;
            }
        }

        return PlaceUse.Other;
    }

    private static PlaceUse Of(Sentence sentence, int preposition, bool isCity)
    {
        if (preposition == 0)
        {
            return PlaceUse.Other;
        }

        var governor = sentence[preposition - 1];
        return PlaceWords.IsGeographic(governor) && !governor.IsLemma("side") ? PlaceUse.Location
            : isCity && !PlaceWords.IsAddressing(governor) && !governor.IsLemma("side", "behalf", "ally", "position", "leadership", "backing", "consent", "role") ? PlaceUse.Other
            : PlaceUse.Party;
    }

    private static PlaceUse After(Sentence sentence, int first, int end, int rowEnd, bool isCity)
    {
        if (end < sentence.Tokens.Count && sentence[end].Penn == "POS")
        {
            return Possessor(sentence, end, isCity);
        }

        var head = sentence.HeadOf(first, end);
        var word = sentence[head];
        if (IsModifier(sentence, word, end))
        {
            return PlaceUse.Other;
        }

        return word.Relation switch
        {
            Relation.Nsubj => PlaceUse.Party,
            Relation.NsubjPass => Passive(sentence, word, isCity),
            Relation.Obj or Relation.Iobj => Object(sentence, word, isCity),
            Relation.Conj when word.Head < first && IsNameWord(sentence[word.Head]) => After(sentence, word.Head, word.Head + 1, rowEnd, isCity),
            _ => IsBeforeVerb(sentence, rowEnd) ? PlaceUse.Party : isCity ? PlaceUse.Other : Loose(word),
        };
    }

    private static PlaceUse Loose(Token word) =>
        word.Relation is Relation.Appos or Relation.Compound or Relation.Flat or Relation.Amod ? PlaceUse.Other : PlaceUse.Party;

    // "Rwanda denies backing them": a tagger takes such a verb for a noun.
    private static bool IsModifier(Sentence sentence, Token word, int end) =>
        end < sentence.Tokens.Count && !(sentence[end].Penn == "NNS" && PlaceWords.TakesParty(sentence[end])) && (sentence[end].Tag == UniversalTag.Noun || (sentence[end].Form == "-" && !IsBeforeVerb(sentence, end)))
        && (word.Relation is Relation.Compound or Relation.Amod or Relation.Nmod or Relation.Flat || sentence[end].Form == "-" || word.Head == end);

    private static PlaceUse Possessor(Sentence sentence, int possessive, bool isCity)
    {
        for (var i = possessive + 1; i < sentence.Tokens.Count && i - possessive < 5; i++)
        {
            if (sentence[i].Tag == UniversalTag.Propn && i == possessive + 1)
            {
                return PlaceUse.Other;
            }

            if (PlaceWords.IsGeographic(sentence[i]) && !IsHyphenated(sentence, i))
            {
                return PlaceUse.Location;
            }

            if (sentence[i].Tag is not (UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Adv))
            {
                break;
            }
        }

        return PlaceUse.Party;
    }

    // "Turkey's state-run agency" is no state.
    private static bool IsHyphenated(Sentence sentence, int index) => index + 1 < sentence.Tokens.Count && sentence[index + 1].Form.StartsWith('-');

    private static PlaceUse Passive(Sentence sentence, Token word, bool isCity)
    {
        var verb = sentence[word.Head];
        return !isCity ? PlaceUse.Party : PlaceWords.TakesParty(verb) || IsActive(sentence, word.Head) ? PlaceUse.Party : PlaceUse.Location;
    }

    // The parser at times takes "have allegedly agreed" for a passive.
    private static bool IsActive(Sentence sentence, int verb) => sentence.Child(verb, Relation.AuxPass) < 0;

    private static PlaceUse Object(Sentence sentence, Token word, bool isCity)
    {
        var verb = sentence[word.Head];
        if (verb.IsLemma("discuss", "debate", "cover", "address", "include", "mention"))
        {
            return PlaceUse.Other;
        }

        return isCity ? (PlaceWords.TakesParty(verb) ? PlaceUse.Party : PlaceUse.Location)
            : PlaceWords.IsMotion(verb) || verb.IsLemma("visit", "leave", "reach", "enter", "tour", "flee") ? PlaceUse.Location : PlaceUse.Party;
    }

    private static bool IsBeforeVerb(Sentence sentence, int end)
    {
        var index = end;
        while (index < sentence.Tokens.Count && sentence[index].Tag == UniversalTag.Adv)
        {
            index++;
        }

        return index < sentence.Tokens.Count && (sentence[index].Penn is "VBD" or "VBZ" or "VBP" or "MD" || (sentence[index].Penn == "NNS" && PlaceWords.TakesParty(sentence[index])));
    }
}
