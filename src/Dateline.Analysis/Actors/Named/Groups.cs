using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds groups and categories named by what they are: "armed opposition groups", "the terrorist organizations", "five civilians".</summary>
internal sealed class Groups
{
    private readonly CastDraft _cast;

    /// <summary>Makes a finder for a story.</summary>
    public Groups(CastDraft cast) => _cast = cast;

    /// <summary>Adds the groups that are named with a modifier, or that need none.</summary>
    public void Find()
    {
        foreach (var scan in _cast.Scans)
        {
            for (var i = 0; i < scan.Count; i++)
            {
                if (GroupPhrase.At(_cast.Lexicon, scan, i) is { } phrase && phrase.IsNamed)
                {
                    Add(scan, phrase);
                }
            }
        }
    }

    private void Add(SentenceScan scan, GroupPhrase phrase)
    {
        var name = scan.Text(phrase.NameFirst, phrase.End, _cast.Story);
        if (phrase.Definite && phrase.Noun.Lemma is not ("force" or "troop" or "unit") && phrase.NameFirst == phrase.End - 1 && Known(name) is { } known)
        {
            _cast.Mention(scan, new NameRun(phrase.First, phrase.End), MentionKind.Group, "ac-group-again", known);
            return;
        }

        var hits = Enumerable.Range(phrase.First, phrase.End - phrase.First).Select(scan.NameAt).OfType<NameHit>();
        var country = hits.Select(h => h.Entries[0].CountryCode).FirstOrDefault(c => c is not null);
        var actor = _cast.Actor("group:" + NameFold.Slug(name), () => new ActorDraft(Lower(scan, phrase, name), phrase.IsCategory ? ActorKind.Category : phrase.Noun.Kind)
        {
            Country = country,
            Plover = phrase.Noun.Sector,
            Noun = phrase.Noun.Lemma,
            IsPlural = phrase.IsPlural,
        });
        _cast.Mention(scan, new NameRun(phrase.First, phrase.End), MentionKind.Group, phrase.IsCategory ? "ac-category" : "ac-group", actor);
    }

    // "the rebels" where the story has said "Houthi rebels" and no other rebels.
    private ActorDraft? Known(string noun)
    {
        var groups = _cast.Mentions.Select(m => m.Single).OfType<ActorDraft>()
            .Where(a => a.Kind == ActorKind.ArmedGroup && a.Aliases.Any(n => n.EndsWith(" " + noun, StringComparison.OrdinalIgnoreCase))).Distinct().ToList();
        return groups.Count == 1 ? groups[0] : null;
    }

    // A capital at the head of a sentence is no part of the name.
    private static string Lower(SentenceScan scan, GroupPhrase phrase, string name) =>
        phrase.NameFirst == 0 && scan[0].Tag is not UniversalTag.Propn && scan.NameAt(0) is null ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
