using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds organisations, groups, peoples, states and seats of the tables where they act rather than locate or qualify.</summary>
internal sealed class NamedBodies
{
    private readonly CastDraft _cast;
    private readonly StoryCountries _countries;

    /// <summary>Makes a finder for a story.</summary>
    public NamedBodies(CastDraft cast)
    {
        _cast = cast;
        _countries = new StoryCountries(cast);
    }

    /// <summary>Adds organisations of the tables to the cast.</summary>
    public void FindOrganisations()
    {
        foreach (var scan in _cast.Scans)
        {
            foreach (var hit in scan.Names.Where(h => h.As(NameForm.Organisation) is not null && !scan.IsTaken(h.First, h.End)).ToList())
            {
                AddOrganisation(scan, hit);
            }
        }
    }

    /// <summary>Adds states, their seats and peoples to the cast.</summary>
    public void FindStates()
    {
        foreach (var scan in _cast.Scans)
        {
            foreach (var hit in scan.Names.Where(h => !scan.IsTaken(h.First, h.End)).ToList())
            {
                AddState(scan, hit);
            }
        }
    }

    private void AddOrganisation(SentenceScan scan, NameHit hit)
    {
        var organisation = _countries.Choose(hit.Entries);
        if (GoesOn(scan, hit) || (IsModifier(scan, hit) && organisation.Kind != ActorKind.Media) || (organisation.Kind == ActorKind.Company && scan.Is(hit.First - 1, "on", "via")))
        {
            return;
        }

        var actor = States.Of(_cast, organisation);
        var words = organisation.Kind == ActorKind.Media ? MediaWords(scan, hit) : Grown(scan, hit);
        actor.Alias(scan.Text(hit.First, organisation.Kind == ActorKind.Media ? hit.End : words.End, _cast.Story));
        _cast.Mention(scan, words, MentionKind.Name, "ac-organisation", actor);
    }

    // "Democratic Party of Japan" is another party than the Democratic Party, and the Free Democrats are no Democrats.
    private static bool GoesOn(SentenceScan scan, NameHit hit)
    {
        foreach (var name in scan.Sentence.Names)
        {
            if (name.Kind is NameKind.Organisation or NameKind.Government && name.First <= hit.First && name.End >= hit.End)
            {
                return (name.End > hit.End && scan.Is(hit.End, "of", "for") && scan.IsCapitalised(name.End - 1))
                    || (name.First < hit.First && hit.End - hit.First == 1 && scan.IsCapitalised(hit.First - 1) && scan.NameAt(hit.First - 1) is null && scan.TitleAt(hit.First - 1) is null);
            }
        }

        return false;
    }

    // "UN resolution", "NATO-led mission": the name qualifies another noun.
    private static bool IsModifier(SentenceScan scan, NameHit hit)
    {
        if (hit.End >= scan.Count || IsOfGroup(scan, hit.End))
        {
            return false;
        }

        var next = scan[hit.End];
        if (next.Form == "-")
        {
            return !next.SpaceBefore;
        }

        if (next.Tag == UniversalTag.Noun && scan[hit.End - 1].Head == hit.End && scan[hit.End - 1].Relation is Relation.Amod or Relation.Compound)
        {
            return true;
        }

        var head = scan[Heads.Of(scan.Sentence, hit.First, hit.End)];
        return next.Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj
            && head.Relation is Relation.Compound or Relation.Amod or Relation.Nmod or Relation.Flat && head.Head >= hit.End;
    }

    // "Houthi rebels", "Taliban delegation": the group itself.
    private static bool IsOfGroup(SentenceScan scan, int index) =>
        scan[index].IsLemma("rebel", "fighter", "militant", "insurgent", "group", "force", "movement", "militia", "troop", "delegation", "side", "negotiator", "leadership", "jihadist", "gunman", "representative");

    private static NameRun Grown(SentenceScan scan, NameHit hit) =>
        hit.End < scan.Count && IsOfGroup(scan, hit.End) ? new NameRun(hit.First, hit.End + 1) : new NameRun(hit.First, hit.End);

    // "Turkey's state-run Anadolu news agency", "the Russian daily Kommersant".
    private static NameRun MediaWords(SentenceScan scan, NameHit hit)
    {
        var end = hit.End;
        while (end < scan.Count && scan[end].IsLemma("news", "agency", "newspaper", "daily", "television", "TV", "channel", "radio", "broadcaster", "website", "network", "magazine"))
        {
            end++;
        }

        var first = hit.First;
        while (first > 0 && IsMediaModifier(scan, first - 1))
        {
            first--;
        }

        while (first < hit.First && (scan[first].Tag == UniversalTag.Det || scan[first].Form == "-"))
        {
            first++;
        }

        return new NameRun(first, end);
    }

    private static bool IsMediaModifier(SentenceScan scan, int index) =>
        scan[index].Penn is "POS" or "HYPH" || scan[index].IsLemma("run", "state", "own", "owned", "news", "agency", "newspaper", "daily", "broadcaster", "channel", "local", "independent", "private", "official", "pro", "government", "semi", "affiliated", "linked", "backed", "opposition", "based")
        || (scan.NameAt(index) is { } hit && hit.Country is not null && !scan.IsTaken(hit.First, hit.End));

    private void AddState(SentenceScan scan, NameHit hit)
    {
        if (hit.As(NameForm.Country) is { } country && !(hit.As(NameForm.Adjective) is not null && IsBeforeNoun(scan, hit)))
        {
            AddParty(scan, hit, country.Country!, isSeat: false);
        }
        else if (hit.As(NameForm.Seat) is { } seat)
        {
            AddParty(scan, hit, seat.Country!, isSeat: true);
        }
        else if ((hit.As(NameForm.People) ?? hit.As(NameForm.Nation)) is { } people && IsPeople(scan, hit))
        {
            AddPeople(scan, hit, people);
        }
    }

    private void AddParty(SentenceScan scan, NameHit hit, Country country, bool isSeat)
    {
        var isCity = isSeat && country.Capitals.Contains(scan.Text(hit.First, hit.End, _cast.Story));
        if (PlaceUses.Of(scan.Sentence, hit.First, hit.End, isCity) != PlaceUse.Party || IsFollowedByName(scan, hit))
        {
            return;
        }

        var actor = States.Of(_cast, country);
        actor.Alias(scan.Text(hit.First, hit.End, _cast.Story));
        _cast.Mention(scan, new NameRun(hit.First, hit.End), isSeat ? MentionKind.Metonym : MentionKind.Name, isSeat ? "ac-seat" : "ac-state", actor);
    }

    private static bool IsFollowedByName(SentenceScan scan, NameHit hit) =>
        scan.IsCapitalised(hit.End) && scan[hit.End].Tag == UniversalTag.Propn && scan[hit.End - 1].Head >= hit.End;

    private static bool IsBeforeNoun(SentenceScan scan, NameHit hit) =>
        hit.End < scan.Count && scan[hit.End].Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn && !scan.IsPossessive(hit.End);

    private static bool IsPeople(SentenceScan scan, NameHit hit)
    {
        var last = scan[hit.End - 1];
        return last.Penn is "NNS" or "NNPS" && !IsBeforeNoun(scan, hit);
    }

    private void AddPeople(SentenceScan scan, NameHit hit, NameEntry people)
    {
        var name = scan.Text(hit.First, hit.End, _cast.Story);
        var actor = _cast.Actor("people:" + (people.Nation?.Id ?? people.Country!.Id), () => new ActorDraft(people.Nation?.Name ?? name, ActorKind.People)
        {
            Id = people.Nation?.Id,
            Country = people.CountryCode,
            Plover = people.CountryCode + "CVL",
            IsPlural = true,
        });
        actor.Alias(name);
        _cast.Mention(scan, new NameRun(hit.First, hit.End), MentionKind.Name, "ac-people", actor);
    }
}
