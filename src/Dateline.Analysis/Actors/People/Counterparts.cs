using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Gives "his Iranian counterpart Mohammad Javad Zarif" the office of the person whose counterpart he is.</summary>
internal sealed class Counterparts
{
    private readonly CastDraft _cast;

    /// <summary>Makes a resolver for a story.</summary>
    public Counterparts(CastDraft cast) => _cast = cast;

    /// <summary>Copies offices; somebody without a known counterpart keeps the country alone.</summary>
    public void Resolve(IReadOnlyList<PersonSighting> sightings)
    {
        foreach (var sighting in sightings)
        {
            foreach (var (phrase, _, _) in sighting.Titles.Where(t => t.Phrase.Noun.Class == TitleClass.Counterpart))
            {
                Copy(sighting, phrase);
            }
        }
    }

    private void Copy(PersonSighting sighting, TitlePhrase phrase)
    {
        var scan = sighting.Scan;
        var other = _cast.In(scan.Sentence.Index).LastOrDefault(m => m.End <= phrase.First && m.Single is { Kind: ActorKind.Person, Roles.Count: > 0 })?.Single
            ?? Previous(scan.Sentence.Index);
        if (other is null || sighting.Person is not { } person || phrase.Country is null || !phrase.Title.EndsWith("counterpart", StringComparison.Ordinal))
        {
            return;
        }

        var role = other.Roles[0];
        person.Plover ??= other.Plover;
        person.Hold(role with
        {
            Role = role.Role with { Country = phrase.Country, Organisation = null, Evidence = _cast.Story.Cite(scan.Sentence.SpanOf(phrase.First, phrase.End)) },
        });
    }

    private ActorDraft? Previous(int sentence) => sentence == 0 ? null
        : _cast.In(sentence - 1).FirstOrDefault(m => m.Single is { Kind: ActorKind.Person, Roles.Count: > 0 })?.Single;
}
