using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Finds the names of a sentence that can mean places.</summary>
internal sealed class PlaceSightings
{
    private static readonly FrozenSet<string> PlaceNouns = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "city", "province", "governorate", "region", "oblast", "district", "state", "county", "airport", "airbase", "island", "islands", "peninsula", "valley", "square", "street",
        "port", "border", "crossing", "camp", "area", "countryside", "suburb", "suburbs", "front", "coast", "capital", "town", "village", "prefecture", "territory", "strip", "line");

    private static readonly FrozenSet<string> SettlementNouns = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "city", "town", "village", "district", "suburb", "settlement", "neighbourhood", "neighborhood", "port", "camp");

    private readonly Gazetteer _gazetteer;

    /// <summary>Makes a finder over a gazetteer.</summary>
    public PlaceSightings(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>The sightings, left to right, not overlapping.</summary>
    public IEnumerable<PlaceSighting> In(Sentence sentence, Pieces pieces)
    {
        for (var i = 0; i < sentence.Tokens.Count;)
        {
            var (places, end) = _gazetteer.At(pieces, i);
            if (places.Count > 0 && IsPlaceName(sentence, i, end))
            {
                yield return new PlaceSighting(sentence, i, end, places);
            }
            else if (places.Count == 0 && Unknown(sentence, i) is var unknownEnd && unknownEnd > i)
            {
                yield return new PlaceSighting(sentence, i, unknownEnd, []);
                end = unknownEnd;
            }

            i = Math.Max(end, i + 1);
        }
    }

    // Not part of a longer name ("Minsk Group", "Bank of England", "Jordan Smith") and no common word.
    private static bool IsPlaceName(Sentence sentence, int first, int end)
    {
        if (!(char.IsUpper(sentence[first].Form[0]) || char.IsUpper(sentence[end - 1].Form[0])) || (end - first == 1 && sentence[first].Tag is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.X)))
        {
            return false;
        }

        return !IsCapitalisedName(sentence, end) && !IsBehindName(sentence, first);
    }

    private static bool IsCapitalisedName(Sentence sentence, int end)
    {
        var next = end < sentence.Tokens.Count && sentence[end].Form == "-" && !sentence[end].SpaceBefore ? end + 1 : end;
        return next < sentence.Tokens.Count && sentence[next].Tag == UniversalTag.Propn && char.IsUpper(sentence[next].Form[0])
            && !PlaceNouns.Contains(sentence[next].Form) && Joined(sentence, end - 1, next);
    }

    // Both are parts of one name in the tree, in either direction.
    private static bool Joined(Sentence sentence, int last, int next) =>
        sentence[last].Head >= next || sentence[next].Head == last || (sentence[next].Head >= 0 && sentence[next].Head == sentence[last].Head && sentence[next].Relation == Relation.Flat);

    private static bool IsBehindName(Sentence sentence, int first)
    {
        if (first == 0)
        {
            return false;
        }

        var before = sentence[first - 1];
        return before.Tag == UniversalTag.Propn && char.IsUpper(before.Form[0]) && sentence[first].Relation == Relation.Flat && sentence[first].Head < first;
    }

    // "the village of Karm al-Zaytun": a settlement that says that it is one.
    private static int Unknown(Sentence sentence, int index)
    {
        if (index < 2 || sentence[index].Tag != UniversalTag.Propn || !char.IsUpper(sentence[index].Form[0])
            || !(SettlementNouns.Contains(sentence[index - 1].Form) || (sentence[index - 1].Form is "of" && SettlementNouns.Contains(sentence[index - 2].Form))))
        {
            return index;
        }

        var end = index + 1;
        while (end < sentence.Tokens.Count && (sentence[end].Tag == UniversalTag.Propn || (sentence[end].Form == "-" && !sentence[end].SpaceBefore)))
        {
            end++;
        }

        return sentence[end - 1].Form == "-" ? end - 1 : end;
    }
}
