using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Finds the words of a sentence that can mean places.</summary>
internal sealed class PlaceSightings
{
    private const int LongestName = 6;
    private const int ShortestShout = 3;

    private readonly Gazetteer _gazetteer;
    private readonly PlaceNames _names;
    private readonly Sentence _sentence;
    private readonly Pieces _pieces;
    private readonly PlaceContext _context;
    private readonly IReadOnlySet<string> _people;

    /// <summary>Makes a finder for a sentence.</summary>
    /// <param name="gazetteer">The tables put down by hand.</param>
    /// <param name="names">The names of the gazetteer.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="people">The words, folded, by which the story calls people.</param>
    public PlaceSightings(Gazetteer gazetteer, PlaceNames names, Sentence sentence, IReadOnlySet<string> people)
    {
        _people = people;
        _gazetteer = gazetteer;
        _names = names;
        _sentence = sentence;
        _pieces = new Pieces(sentence);
        _context = new PlaceContext(sentence);
    }

    /// <summary>The sightings, left to right, not overlapping.</summary>
    public IEnumerable<PlaceSighting> Find()
    {
        for (var i = 0; i < _sentence.Tokens.Count;)
        {
            var sighting = At(i);
            if (sighting is not null)
            {
                yield return sighting;
            }

            i = Math.Max(sighting?.End ?? 0, i + 1);
        }
    }

    private PlaceSighting? At(int first)
    {
        if (Short(first) is { } region)
        {
            return region;
        }

        var (listed, listedEnd) = Listed(first);
        var derived = Derived(first);
        var end = Math.Max(EndInGazetteer(first), _context.EndOfUnknown(first));
        if (derived is not null && derived.End > Math.Max(end, listed.Count > 0 ? listedEnd : 0))
        {
            return derived;
        }

        return (end > listedEnd && end > first ? Name(first, end, []) : listed.Count > 0 ? Name(first, listedEnd, listed) : null) ?? derived;
    }

    // "The Gulf of Mexico" is not the Gulf.
    private (IReadOnlyList<Place> Places, int End) Listed(int first)
    {
        var found = _gazetteer.At(_pieces, first);
        return found.End > first + 1 && !char.IsUpper(_sentence[first].Form[0]) && _gazetteer.At(_pieces, first + 1).End > found.End ? ([], first) : found;
    }

    // The longest run of name words that the gazetteer has; the end of a name that goes on is no place: "New Miami" is not Miami.
    private int EndInGazetteer(int first)
    {
        if (!_context.CanBegin(first))
        {
            return first;
        }

        for (var end = Math.Min(_context.EndOfRun(first), first + LongestName); end > first; end--)
        {
            if (_context.CanEnd(end - 1) && _context.Text(first, end) is var name && IsSpelled(name) && !_context.IsGeneric(first, end) && _names.Has(name) && !_gazetteer.IsOrganisation(name))
            {
                return end;
            }
        }

        return first;
    }

    // "EU", "SA": an abbreviation is no town that happens to be called so.
    private static bool IsSpelled(string name) => name.Length > ShortestShout || name.Any(char.IsLower);

    private PlaceSighting? Name(int first, int end, IReadOnlyList<Place> listed)
    {
        var standing = _context.Standing(first, end, listed.Count > 0);
        return standing is NameStanding.None ? null : new PlaceSighting
        {
            Sentence = _sentence,
            First = first,
            End = end,
            Name = _context.Text(first, end),
            Form = standing is NameStanding.Part ? PlaceForm.Part : PlaceForm.Name,
            Listed = listed,
            Sort = _context.SortOf(first, end),
            IsFirm = standing is NameStanding.Firm || (listed.Count > 0 && !(end - first == 1 && _context.IsInPerson(first) && _people.Contains(NameFold.Fold(_sentence[first].Form)))) || IsKnownByItself(first, end, standing),
        };
    }

    // "Laurel County Jail", "Berea Police Department", and a large town that is called like nobody in the story.
    private bool IsKnownByItself(int first, int end, NameStanding standing) =>
        standing is not NameStanding.None
        && (_context.HasCivicNoun(first, end)
            || (!_people.Contains(NameFold.Fold(_sentence[end - 1].Form)) && (_names.HasRegion(_context.Text(first, end)) || (standing is NameStanding.Loose && _names.HasTown(_context.Text(first, end))))));

    // "Corbin, Ky.": a short form of a region counts behind the comma of what lies in it, or where it can mean nothing else.
    private PlaceSighting? Short(int first)
    {
        var (regions, end) = _gazetteer.AbbreviationAt(_pieces, first);
        return regions.Count == 0 || !(regions.Any(r => r.StandsAlone) || _context.IsBehindComma(first)) ? null : new PlaceSighting
        {
            Sentence = _sentence,
            First = first,
            End = end,
            Name = regions[0].Region,
            Form = PlaceForm.Name,
            RegionOf = [.. regions.Select(r => r.Country)],
            IsFirm = true,
        };
    }

    private PlaceSighting? Derived(int first)
    {
        var (places, end, form) = _gazetteer.DerivedAt(_pieces, first);
        return places.Count == 0 || !char.IsUpper(_sentence[first].Form[0]) || _context.IsInPerson(first) ? null : new PlaceSighting
        {
            Sentence = _sentence,
            First = first,
            End = end,
            Name = _context.Text(first, end),
            Form = form,
            Listed = places,
            IsFirm = true,
        };
    }
}
