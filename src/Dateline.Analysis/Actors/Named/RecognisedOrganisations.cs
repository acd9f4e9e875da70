using System.Collections.Frozen;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds organisations that neither a table nor their own words tell, where the language stage takes the words for one and they act or are acted on: "Rheinmetall said".</summary>
internal sealed class RecognisedOrganisations
{
    private static readonly FrozenDictionary<string, ActorKind> KindOfNoun = new (ActorKind Kind, string[] Nouns)[]
    {
        (ActorKind.Company, ["company", "firm", "maker", "giant", "bank", "carrier", "airline", "operator", "producer", "contractor", "manufacturer", "conglomerate", "startup", "retailer", "lender", "developer", "supplier", "shipper", "utility"]),
        (ActorKind.Media, ["newspaper", "daily", "broadcaster", "channel", "website", "magazine", "television", "radio", "station", "tabloid", "weekly"]),
        (ActorKind.Party, ["party"]),
        (ActorKind.Ngo, ["charity", "watchdog", "nonprofit", "ngo"]),
        (ActorKind.ArmedGroup, ["militia", "rebel", "guerrilla", "faction", "militant", "insurgent"]),
    }.SelectMany(k => k.Nouns.Select(n => (Noun: n, k.Kind))).ToFrozenDictionary(k => k.Noun, k => k.Kind, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> CompanyEndings = FrozenSet.Create(StringComparer.Ordinal, "Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "AG", "GmbH", "PLC", "plc", "LLC", "Co.", "SA", "SpA", "NV");

    private readonly CastDraft _cast;
    private readonly HashSet<string> _places;

    /// <summary>Makes a finder for a story.</summary>
    public RecognisedOrganisations(CastDraft cast)
    {
        _cast = cast;
        _places = cast.Scans.SelectMany(Located).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Adds them to the cast.</summary>
    public void Find()
    {
        foreach (var scan in _cast.Scans)
        {
            foreach (var name in scan.Sentence.Names)
            {
                if (name.Kind is NameKind.Organisation or NameKind.Media && IsFree(scan, name) && TakesPart(scan, name))
                {
                    Add(scan, name);
                }
            }
        }
    }

    private bool IsFree(SentenceScan scan, NameSpan name)
    {
        if (name.End - name.First == 1 && (_cast.Lexicon.OrganisationNouns.ContainsKey(NameFold.Fold(scan[name.First].Form)) || _places.Contains(scan[name.First].Form)))
        {
            return false;
        }

        for (var i = name.First; i < name.End; i++)
        {
            if (scan.NameAt(i) is not null || scan.TitleAt(i) is not null || scan.IsTaken(i, i + 1))
            {
                return false;
            }
        }

        return scan.IsCapitalised(name.First) && scan[name.End - 1].Tag == UniversalTag.Propn && scan.Sentence.Span.Passage != TextSpan.Headline;
    }

    // "Kibumba", where the story speaks of the village of Kibumba or of somebody killed near Kibumba.
    private static IEnumerable<string> Located(SentenceScan scan) =>
        Enumerable.Range(1, Math.Max(0, scan.Count - 1)).Where(i => scan.IsCapitalised(i) && scan.Is(i - 1, "in", "near", "at", "around", "outside", "village", "town", "city"))
            .Concat(Enumerable.Range(2, Math.Max(0, scan.Count - 2)).Where(i => scan.IsCapitalised(i) && scan.Is(i - 1, "of") && scan.Is(i - 2, "village", "town", "city", "north", "south", "east", "west", "outskirts")))
            .Select(i => scan[i].Form);

    // As a part of another phrase it is too often a brand, a team or a building.
    private static bool TakesPart(SentenceScan scan, NameSpan name) =>
        scan[Heads.Of(scan.Sentence, name.First, name.End)] is var head
        && (head.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.OblAgent
            || (head is { Relation: Relation.Appos, Head: >= 0 } && KindOfNoun.ContainsKey(scan[head.Head].Lemma)))
        && !(name.End < scan.Count && (scan[name.End].Tag == UniversalTag.Noun || scan[name.End].Form == "-"));

    private void Add(SentenceScan scan, NameSpan name)
    {
        var text = scan.Text(name.First, name.End, _cast.Story);
        var actor = _cast.Actor("named:" + NameFold.Slug(text), () => new ActorDraft(text, Kind(scan, name)));
        _cast.Mention(scan, new NameRun(name.First, name.End), MentionKind.Name, "ac-organisation-recognised", actor);
    }

    private static ActorKind Kind(SentenceScan scan, NameSpan name)
    {
        if (name.Kind == NameKind.Media)
        {
            return ActorKind.Media;
        }

        if (CompanyEndings.Contains(scan[name.End - 1].Form))
        {
            return ActorKind.Company;
        }

        var head = Heads.Of(scan.Sentence, name.First, name.End);
        foreach (var near in scan.Sentence.Children(head).ToArray().Prepend(name.First - 1).Prepend(scan[head].Head))
        {
            if (near >= 0 && KindOfNoun.TryGetValue(scan[near].Lemma, out var kind))
            {
                return kind;
            }
        }

        return ActorKind.Group;
    }
}
