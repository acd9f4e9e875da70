using System.Collections.Frozen;
using Dateline.Analysis.Actors;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>What the words of a sentence say of a name among them: whether it stands for a place.</summary>
internal sealed class PlaceContext
{
    private const int LongestRow = 12;

    private static readonly FrozenSet<string> PlaceNouns = Set(
        "city", "province", "governorate", "region", "oblast", "district", "state", "county", "airport", "airbase", "island", "islands", "peninsula", "valley", "square", "street",
        "port", "border", "crossing", "camp", "area", "countryside", "suburb", "suburbs", "front", "coast", "capital", "town", "village", "prefecture", "territory", "strip", "line");

    private static readonly FrozenSet<string> SettlementNouns = Set("city", "town", "village", "district", "suburb", "settlement", "neighbourhood", "neighborhood", "port", "camp");

    private static readonly FrozenSet<string> Locating = Set("in", "at", "near", "outside", "around", "across", "from", "inside", "throughout", "into", "toward", "towards");

    private static readonly FrozenSet<string> BeforeName = Set("north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "downtown", "greater", "northeast", "northwest",
        "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "upper", "lower", "rural", "metro", "metropolitan", "inner", "nearby", "historic", "mainland");

    private static readonly FrozenSet<string> CivicNouns = Set(
        "police", "resident", "residents", "man", "woman", "teen", "teenager", "native", "mayor", "council", "city", "county", "suburb", "firefighters", "firefighter", "sheriff", "area", "residence",
        "fire", "jail", "school", "schools", "hospital", "court", "courthouse", "airport", "university", "college", "district", "high", "parish", "township", "commissioners", "prosecutors", "couple", "family", "downtown");

    private static readonly FrozenSet<string> Streets = Set("street", "st.", "road", "rd.", "avenue", "ave.", "ave", "boulevard", "blvd.", "blvd", "drive", "lane", "highway", "square", "court", "plaza", "way");

    private static readonly FrozenDictionary<string, PlacePrecision> Sorts = SortWords().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PluralSorts = Set("provinces", "governorates", "regions", "oblasts", "states", "prefectures", "departments", "counties", "districts", "cities", "towns", "villages");

    private readonly Sentence _sentence;
    private readonly NameSpan?[] _names;

    /// <summary>Makes the context of a sentence.</summary>
    public PlaceContext(Sentence sentence)
    {
        _sentence = sentence;
        _names = new NameSpan?[sentence.Tokens.Count];
        foreach (var name in sentence.Names)
        {
            _names.AsSpan(name.First..name.End).Fill(name);
        }
    }

    /// <summary>The words as printed.</summary>
    public string Text(int first, int end)
    {
        if (end - first == 1)
        {
            return _sentence[first].Form;
        }

        var text = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            text.Append(i > first && _sentence[i].SpaceBefore ? " " : "").Append(_sentence[i].Form);
        }

        return text.ToString();
    }

    /// <summary>Whether a name can begin with the word.</summary>
    public bool CanBegin(int index) => IsNameWord(index) && !IsInPerson(index);

    /// <summary>Whether a name can end with the word.</summary>
    public bool CanEnd(int index) => IsNameWord(index);

    /// <summary>Whether the word belongs to the name of a person.</summary>
    public bool IsInPerson(int index) => _names[index] is { Kind: NameKind.Person };

    /// <summary>Whether the word stands behind a comma behind a name.</summary>
    public bool IsBehindComma(int index) => index > 1 && _sentence[index - 1].Form is "," && IsCapitalised(index - 2);

    /// <summary>What sort of place the noun says that stands before or after a name, or after a row of names: "the city of Homs", "Idlib and Hama provinces".</summary>
    public PlacePrecision? SortOf(int first, int end)
    {
        if (first > 1 && _sentence[first - 1].Form is "of" && Sorts.TryGetValue(_sentence[first - 2].Form, out var before))
        {
            return before;
        }

        var next = end;
        while (next + 1 < _sentence.Tokens.Count && (IsNameWord(next) || _sentence[next].Form is "," or "and") && next - end < LongestRow)
        {
            next++;
        }

        return next < _sentence.Tokens.Count && (next == end || PluralSorts.Contains(_sentence[next].Form)) && Sorts.TryGetValue(_sentence[next].Form, out var after) ? after : null;
    }

    /// <summary>Whether the words around a name are of a town or county: "Charleston police", "Laurel County Jail", "Berea Police Department".</summary>
    public bool HasCivicNoun(int first, int end)
    {
        if (end < _sentence.Tokens.Count && CivicNouns.Contains(_sentence[end].Form))
        {
            return true;
        }

        return _names[first] is { Kind: not NameKind.Person } name && name.First == first
            && Enumerable.Range(first + 1, name.End - first - 1).Any(i => CivicNouns.Contains(_sentence[i].Form));
    }

    /// <summary>Position after the words in a row of which a name can be made: "Sri Lanka", "Rio de Janeiro", "Jisr al-Shughur".</summary>
    public int EndOfRun(int first)
    {
        var end = first + 1;
        var most = _names[first] is { Kind: NameKind.Place } place ? place.End : _sentence.Tokens.Count;
        while (end < most && _names[end]?.First != end && (IsNameWord(end) || IsJoint(end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the words only say where in a place, or what sort of place, or when: "South", "Valley", "March".</summary>
    public bool IsGeneric(int first, int end) => end - first == 1 && (NameRuns.IsCalendar(_sentence[first].Form) || BeforeName.Contains(_sentence[first].Form) || PlaceNouns.Contains(_sentence[first].Form) || CivicNouns.Contains(_sentence[first].Form));

    /// <summary>How a name of the tables stands.</summary>
    /// <param name="first">Position of its first word.</param>
    /// <param name="end">Position after its last word.</param>
    /// <param name="isListed">Whether the tables put down by hand have it, whose names are few other things.</param>
    public NameStanding Standing(int first, int end, bool isListed)
    {
        var name = _names[first] ?? _names[end - 1];
        if (IsCommonWord(first, end) || (end < _sentence.Tokens.Count && IsCapitalised(end) && Streets.Contains(_sentence[end].Form)))
        {
            return NameStanding.None;
        }

        return name switch
        {
            { Kind: NameKind.Person } person => isListed && person.First == first && person.End == end ? Alone(first, end, isListed) : NameStanding.None,
            { Kind: NameKind.Place } place => InPlace(place, first, end),
            { } other when other.First < first || other.End > end => InOther(other, first, end),
            _ => Alone(first, end, isListed),
        };
    }

    /// <summary>Position after a settlement that says that it is one, whatever the tables have: "the village of Karm al-Zaytun"; the position itself when there is none.</summary>
    public int EndOfUnknown(int index)
    {
        if (index < 2 || _sentence[index].Tag != UniversalTag.Propn || !IsCapitalised(index)
            || !(SettlementNouns.Contains(_sentence[index - 1].Form) || (_sentence[index - 1].Form is "of" && SettlementNouns.Contains(_sentence[index - 2].Form))))
        {
            return index;
        }

        var end = index + 1;
        while (end < _sentence.Tokens.Count && (_sentence[end].Tag == UniversalTag.Propn || IsHyphen(end)))
        {
            end++;
        }

        return IsHyphen(end - 1) ? end - 1 : end;
    }

    // "South Charleston" where only Charleston is known: another place, unless the words before it only say which part is meant.
    private NameStanding InPlace(NameSpan place, int first, int end)
    {
        for (var i = place.First; i < first; i++)
        {
            if (!BeforeName.Contains(_sentence[i].Form))
            {
                return _sentence[first - 1].Form is "," or "of" or "in" or "-" ? NameStanding.Firm : NameStanding.None;
            }
        }

        return place.End > end && !PlaceNouns.Contains(_sentence[end].Form) && IsNameWord(end) ? NameStanding.Part : NameStanding.Firm;
    }

    // At the head of a longer name, or behind "of" and the like, a place can be meant: "Bank of England".
    private NameStanding InOther(NameSpan other, int first, int end) =>
        other.Kind is NameKind.Nationality ? NameStanding.Firm
        : other.First >= first || _sentence[first - 1].Form.ToLowerInvariant() is "of" or "in" or "for" or "at" or "the" or "-" || end == other.End ? NameStanding.Part
        : NameStanding.None;

    private NameStanding Alone(int first, int end, bool isListed)
    {
        if (GoesOn(end) || IsGoneOn(first))
        {
            return NameStanding.Part;
        }

        return isListed || IsLocated(first, end) ? NameStanding.Firm : NameStanding.Loose;
    }

    // Both are parts of one name in the tree, in either direction.
    private bool GoesOn(int end)
    {
        var next = IsHyphen(end) ? end + 1 : end;
        return next < _sentence.Tokens.Count && _sentence[next].Tag == UniversalTag.Propn && IsCapitalised(next) && !PlaceNouns.Contains(_sentence[next].Form)
            && (_sentence[end - 1].Head >= next || _sentence[next].Head == end - 1
                || (_sentence[next].Head >= 0 && _sentence[next].Head == _sentence[end - 1].Head && _sentence[next].Relation == Relation.Flat));
    }

    private bool IsGoneOn(int first) =>
        first > 0 && _sentence[first - 1].Tag == UniversalTag.Propn && IsCapitalised(first - 1) && _sentence[first].Relation == Relation.Flat && _sentence[first].Head < first;

    private bool IsLocated(int first, int end) =>
        (first > 0 && Locating.Contains(_sentence[first - 1].Form))
        || (end + 1 < _sentence.Tokens.Count && _sentence[end].Form is "," && IsCapitalised(end + 1) && first > 0 && _sentence[first - 1].Form.ToLowerInvariant() is "of" or "to" or "in" or ",");

    private bool IsCommonWord(int first, int end) =>
        !(IsCapitalised(first) || IsCapitalised(end - 1))
        || (end - first == 1 && _sentence[first].Tag is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.X) && _names[first] is not { Kind: NameKind.Place });

    private bool IsNameWord(int index) =>
        index < _sentence.Tokens.Count && IsCapitalised(index)
        && (_sentence[index].Tag is UniversalTag.Propn or UniversalTag.X || (index > 0 && _sentence[index].Tag is UniversalTag.Adj) || _names[index] is { Kind: NameKind.Place });

    private bool IsJoint(int index) =>
        index + 1 < _sentence.Tokens.Count && IsNameWord(index + 1)
        && (_sentence[index].Form is "-" or "'" or "’" or "of" or "de" or "del" or "la" or "al" or "el" or "di" or "do" or "da" or "dos" or "upon" or "on" or "le" or "les" or "ash" or "as" or "an" or "ad" or "the" or "and")
        && (_sentence[index].Form is not ("of" or "on" or "the" or "and" or "as" or "an") || _names[index] is { Kind: NameKind.Place });

    private bool IsHyphen(int index) => index < _sentence.Tokens.Count && _sentence[index].Form == "-" && !_sentence[index].SpaceBefore;

    private bool IsCapitalised(int index) => index < _sentence.Tokens.Count && char.IsUpper(_sentence[index].Form[0]);

    private static IEnumerable<KeyValuePair<string, PlacePrecision>> SortWords()
    {
        string[] regions = ["province", "governorate", "region", "oblast", "state", "prefecture", "emirate", "republic", "department"];
        string[] districts = ["county", "district", "parish", "raion", "woreda"];
        string[] towns = ["city", "town", "village", "municipality"];
        return Words(regions, PlacePrecision.Admin1).Concat(Words(districts, PlacePrecision.Admin2)).Concat(Words(towns, PlacePrecision.City))
            .Append(new("counties", PlacePrecision.Admin2)).Append(new("cities", PlacePrecision.City));

        static IEnumerable<KeyValuePair<string, PlacePrecision>> Words(string[] words, PlacePrecision sort) =>
            words.SelectMany(w => new KeyValuePair<string, PlacePrecision>[] { new(w, sort), new(w + "s", sort) });
    }

    private static FrozenSet<string> Set(params ReadOnlySpan<string> words) => FrozenSet.Create(StringComparer.OrdinalIgnoreCase, words);
}
