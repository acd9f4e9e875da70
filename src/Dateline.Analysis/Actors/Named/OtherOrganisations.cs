using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds organisations that no table knows by the noun in their name, and the abbreviations that a story gives them:
/// "the Tripoli Revolutionaries Brigade", "Council of Elders (CE)".</summary>
internal sealed class OtherOrganisations
{
    private const int Longest = 10;

    private readonly CastDraft _cast;
    private readonly Dictionary<string, ActorDraft> _byShortName = new(StringComparer.Ordinal);

    /// <summary>Makes a finder for a story.</summary>
    public OtherOrganisations(CastDraft cast) => _cast = cast;

    /// <summary>Adds them to the cast, then every mention by abbreviation.</summary>
    public void Find()
    {
        foreach (var scan in _cast.Scans)
        {
            for (var i = 0; i < scan.Count; i++)
            {
                i = Math.Max(i, FindAt(scan, i) - 1);
            }
        }

        foreach (var scan in _cast.Scans)
        {
            FindShort(scan);
        }
    }

    private int FindAt(SentenceScan scan, int first)
    {
        var end = CanBegin(scan, first) ? End(scan, first) : first;
        if (end - first < 2 || scan.IsTaken(first, end) || Kind(scan, first, end) is not { } kind)
        {
            return first;
        }

        var name = scan.Text(first, end, _cast.Story);
        var country = Enumerable.Range(first, end - first).Select(i => scan.NameAt(i)?.Country?.CountryCode).FirstOrDefault(c => c is not null);
        var actor = _cast.Actor("named:" + NameFold.Slug(name), () => new ActorDraft(name, kind) { Country = country });
        _cast.Mention(scan, new NameRun(first, end), MentionKind.Name, "ac-organisation-noun", actor);
        Introduce(scan, end, actor);
        return end;
    }

    private static bool CanBegin(SentenceScan scan, int index) => IsPart(scan, index) && scan.TitleAt(index) is null
        && (index > 0 || scan[index].Tag == UniversalTag.Propn || scan.NameAt(index) is not null);

    private static bool IsPart(SentenceScan scan, int index) =>
        scan.IsCapitalised(index) && !scan.IsTaken(index, index + 1) && scan[index].Tag is UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Noun;

    private int End(SentenceScan scan, int first)
    {
        var end = first + 1;
        var named = IsNoun(scan, first);
        while (end < scan.Count && end - first < Longest)
        {
            var next = IsPart(scan, end) ? end : named && scan.Is(end, "of", "for", "on") ? AfterJoint(scan, end) : end > first + 2 && scan.Is(end, "and") && HasJoint(scan, first, end) ? AfterJoint(scan, end) : -1;
            if (next < 0 || !IsPart(scan, next))
            {
                break;
            }

            named |= IsNoun(scan, next);
            end = next + 1;
        }

        return end;
    }

    private static int AfterJoint(SentenceScan scan, int joint) => scan.Is(joint + 1, "the") ? joint + 2 : joint + 1;

    private static bool HasJoint(SentenceScan scan, int first, int end) => Enumerable.Range(first, end - first).Any(i => scan.Is(i, "of", "for"));

    private bool IsNoun(SentenceScan scan, int index) => _cast.Lexicon.OrganisationNouns.ContainsKey(NameFold.Fold(scan[index].Form));

    // The last word before "of" or "for" tells the kind; a name of a person or place has none.
    private ActorKind? Kind(SentenceScan scan, int first, int end)
    {
        var last = first;
        while (last + 1 < end && !scan.Is(last + 1, "of", "for", "on"))
        {
            last++;
        }

        return _cast.Lexicon.OrganisationNouns.TryGetValue(NameFold.Fold(scan[last].Form), out var kind) ? kind : null;
    }

    private void Introduce(SentenceScan scan, int end, ActorDraft actor)
    {
        if (end + 2 < scan.Count && scan[end].Form == "(" && scan[end + 2].Form == ")" && IsShort(scan[end + 1].Form))
        {
            actor.Alias(scan[end + 1].Form);
            _byShortName.TryAdd(scan[end + 1].Form, actor);
        }
    }

    private static bool IsShort(string form) => form.Length is > 1 and < 9 && form.Count(char.IsUpper) > 1;

    private void FindShort(SentenceScan scan)
    {
        for (var i = 0; i < scan.Count && _byShortName.Count > 0; i++)
        {
            if (!scan.IsTaken(i, i + 1) && _byShortName.TryGetValue(scan[i].Form, out var actor))
            {
                _cast.Mention(scan, new NameRun(i, i + 1), MentionKind.Name, "ac-abbreviation", actor);
            }
        }
    }
}
