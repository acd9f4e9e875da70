using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds states by those who stand in for them: "the Russian side", "the Turkish colleagues", "Iran's delegation".</summary>
internal sealed class Sides
{
    private readonly CastDraft _cast;

    /// <summary>Makes a finder for a story.</summary>
    public Sides(CastDraft cast) => _cast = cast;

    /// <summary>Adds them as mentions of the state.</summary>
    public void Find()
    {
        foreach (var scan in _cast.Scans)
        {
            foreach (var hit in scan.Names.Where(h => !scan.IsTaken(h.First, h.End)).ToList())
            {
                Add(scan, hit);
            }
        }
    }

    private void Add(SentenceScan scan, NameHit hit)
    {
        var noun = scan.IsPossessive(hit.End) ? hit.End + 1 : hit.End;
        var country = scan.IsPossessive(hit.End) ? hit.As(NameForm.Country) : hit.As(NameForm.Adjective);
        if (country is null || noun >= scan.Count || !StandsIn(scan, noun) || scan[noun + 1 < scan.Count ? noun + 1 : noun].Penn is "NNP")
        {
            return;
        }

        var state = States.Of(_cast, country.Country!);
        if (scan.Is(hit.First - 1, "and") && scan.NameAt(hit.First - 2) is { } other && other.As(NameForm.Adjective) is { } joined)
        {
            _cast.Mention(scan, new NameRun(other.First, noun + 1), MentionKind.Metonym, "ac-side", States.Of(_cast, joined.Country!), state);
            return;
        }

        _cast.Mention(scan, new NameRun(hit.First, noun + 1), MentionKind.Metonym, "ac-side", state);
    }

    private static bool StandsIn(SentenceScan scan, int index) =>
        scan[index].Tag == UniversalTag.Noun && !scan.IsTaken(index, index + 1)
        && (scan[index].IsLemma("side", "delegation", "leadership", "diplomacy")
            || (scan[index].Penn == "NNS" && scan[index].IsLemma("colleague", "partner", "negotiator")));
}
