using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A title behind a name: "Qadri Jamil, leader of the Popular Front and representative of the opposition, said".</summary>
internal sealed class Apposition
{
    private const int LongestStart = 9;

    private readonly CastDraft _cast;
    private readonly PersonSighting _sighting;
    private readonly SentenceScan _scan;

    /// <summary>Makes a reader for a sighting.</summary>
    public Apposition(CastDraft cast, PersonSighting sighting)
    {
        _cast = cast;
        _sighting = sighting;
        _scan = sighting.Scan;
    }

    /// <summary>Adds the titles found.</summary>
    public void Apply()
    {
        var open = _sighting.Run.End;
        if (open + 1 >= _scan.Count || _scan[open].Form is not ("," or "(" or "—" or "–") || Title(open + 1) is not { } hit)
        {
            return;
        }

        var phrases = new List<TitlePhrase>();
        for (TitleHit? next = hit; next is not null; next = Second(phrases[^1].End))
        {
            phrases.Add(TitlePhrases.Read(_scan, next, _cast.Story, Complement.End(_scan, next.End)));
        }

        if (IsClosed(phrases[^1].End))
        {
            _sighting.Titles.AddRange(phrases.Select(p => (p, (Dateline.Analysis.Places.Country?)null, "ac-person-apposition")));
            _sighting.Rule ??= "ac-person-apposition";
        }
    }

    // The first title within a noun phrase that begins here and is not the title of another name.
    private TitleHit? Title(int first)
    {
        for (var i = first; i < _scan.Count && i - first < LongestStart && MayPrecede(i); i++)
        {
            if (_scan.TitleAt(i) is { } hit)
            {
                return hit.Form.Plural || hit.Noun.Class == TitleClass.Honorific || IsFollowedByName(hit.End) || Before(first, hit) ? null : hit;
            }
        }

        return null;
    }

    private static bool Before(int first, TitleHit hit) => hit.First < first;

    private bool MayPrecede(int index) => _scan.TitleAt(index) is not null || _scan.NameAt(index) is not null
        || _scan[index].Tag is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Part or UniversalTag.Num
        || _scan[index].Penn is "PRP$" or "HYPH" or "VBN" or "POS" or "RB";

    private bool IsFollowedByName(int index) =>
        _scan.IsCapitalised(index) && _scan.NameAt(index) is null && _scan[index].Tag == UniversalTag.Propn;

    private TitleHit? Second(int end)
    {
        var next = _scan.Is(end, "and") ? end + 1 : _scan.Is(end + 1, "and") && _scan.Is(end, ",") ? end + 2 : -1;
        return next > 0 && next < _scan.Count ? Title(next) : null;
    }

    private bool IsClosed(int end) => end >= _scan.Count || _scan[end].Form is "," or "." or ")" or ";" or "—" or "–" or ":" || _scan.Is(end, "who", "which", "whose");
}
