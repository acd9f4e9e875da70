using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds what every state has: "the Turkish Foreign Ministry", "Syria's army", "the Syrian government and opposition".</summary>
internal sealed class Institutions
{
    private const int Reach = 6;

    private readonly CastDraft _cast;
    private readonly StoryCountries _countries;
    private readonly List<(SentenceScan Scan, InstitutionPhrase Phrase)> _bare = [];
    private readonly Dictionary<string, List<ActorDraft>> _byBody = new(StringComparer.Ordinal);

    /// <summary>Makes a finder for a story.</summary>
    public Institutions(CastDraft cast)
    {
        _cast = cast;
        _countries = new StoryCountries(cast);
    }

    /// <summary>Adds them to the cast; those without a country take the one that the story gives the same institution.</summary>
    public void Find()
    {
        foreach (var scan in _cast.Scans)
        {
            FindIn(scan);
        }

        foreach (var (scan, phrase) in _bare)
        {
            AddBare(scan, phrase);
        }
    }

    private void FindIn(SentenceScan scan)
    {
        InstitutionPhrase? last = null;
        for (var i = 0; i < scan.Count;)
        {
            var phrase = InstitutionPhrase.At(_cast.Lexicon, scan, i);
            if (phrase is null)
            {
                i++;
                continue;
            }

            phrase = phrase.Country is null && last is not null && IsJoined(scan, last, phrase) ? phrase with { Country = last.Country } : phrase;
            last = phrase;
            Add(scan, phrase);
            i = phrase.End;
        }
    }

    // "the Syrian government and opposition", "the Syrian government and the opposition": one adjective for both.
    private static bool IsJoined(SentenceScan scan, InstitutionPhrase last, InstitutionPhrase next) => scan.Is(last.End, "and", "or")
        && (next.First == last.End + 1 || (next.First == last.End + 2 && scan.Is(last.End + 1, "the") && next.Body.Id == "opposition"));

    private void Add(SentenceScan scan, InstitutionPhrase phrase)
    {
        if (phrase.Country is null)
        {
            _bare.Add((scan, phrase));
            return;
        }

        var actor = Actor(phrase.Body, phrase.Country);
        actor.Alias(scan.Text(phrase.First, phrase.End, _cast.Story));
        _cast.Mention(scan, new NameRun(phrase.First, phrase.End), MentionKind.Name, "ac-institution", actor);
    }

    private ActorDraft Actor(Body body, Country country)
    {
        var actor = _cast.Actor($"body:{body.Id}:{country.Id}", () => new ActorDraft($"{country.Adjective} {body.Name}", body.Kind)
        {
            Country = country.Code,
            Plover = country.Code + body.Sector,
            IsPlural = body.Name.EndsWith('s') || body.Name is "police",
            Noun = body.Id,
        });
        actor.MemberOf.AddRange(actor.MemberOf.Count == 0 ? [States.Of(_cast, country)] : []);
        var known = _byBody.TryGetValue(body.Id, out var list) ? list : _byBody[body.Id] = [];
        if (!known.Contains(actor))
        {
            known.Add(actor);
        }

        return actor;
    }

    private void AddBare(SentenceScan scan, InstitutionPhrase phrase)
    {
        if (scan.IsTaken(phrase.First, phrase.End) || (!phrase.Definite && !phrase.StandsAlone))
        {
            return;
        }

        var actor = Antecedent(scan, phrase);
        if (actor is null && !phrase.StandsAlone)
        {
            return;
        }

        var name = scan.Text(phrase.First, phrase.End, _cast.Story);
        actor ??= _cast.Actor("body:" + phrase.Body.Id, () => new ActorDraft(name, phrase.Body.Kind)
        {
            Plover = phrase.Body.Sector,
            IsPlural = phrase.Body.Name.EndsWith('s'),
            Noun = phrase.Body.Id,
        });
        _cast.Mention(scan, new NameRun(phrase.First, phrase.End), MentionKind.Name, "ac-institution-bare", actor);
    }

    // The last one named before, else the only one of the story.
    private ActorDraft? Antecedent(SentenceScan scan, InstitutionPhrase phrase)
    {
        if (!_byBody.TryGetValue(phrase.Body.Id, out var known))
        {
            return phrase.Body.Kind != ActorKind.Media && (Headlined() ?? AtHome(phrase)) is { } country ? Actor(phrase.Body, country) : null;
        }

        return known.Count == 1 ? known[0] : _cast.Mentions.LastOrDefault(m => m.Single is { } a && known.Contains(a) && IsNear(m, scan, phrase))?.Single;
    }

    // The country of a story whose headline names one country only.
    private Country? Headlined()
    {
        if (_cast.Scans.Count == 0 || _cast.Scans[0].Sentence.Span.Passage != TextSpan.Headline)
        {
            return null;
        }

        var countries = _cast.Scans[0].Names.Select(n => n.Entries[0].CountryCode).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return countries.Count == 1 ? _cast.Lexicon.Countries.FirstOrDefault(c => c.Id == countries[0]) : null;
    }

    // "MOSCOW, March 3 - The Defense Ministry said": an institution of the country where the story was written, unless the story is about another.
    private Country? AtHome(InstitutionPhrase phrase)
    {
        if (phrase.Body.Id is "opposition" or "authorities" or "administration" || _cast.Story.Dateline is not { } dateline)
        {
            return null;
        }

        var homes = _cast.Lexicon.Countries.Where(c => c.Code == dateline.Country || c.Capitals.Contains(dateline.Place)).ToList();
        return homes.Count == 1 && _countries.IsForemost(homes[0].Code) ? homes[0] : null;
    }

    private static bool IsNear(MentionDraft mention, SentenceScan scan, InstitutionPhrase phrase)
    {
        var distance = scan.Sentence.Index - mention.Sentence.Index;
        return distance is > 0 and < Reach || (distance == 0 && mention.End <= phrase.First);
    }
}
