using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Gives people the roles that titles tell: country, sector, gender, the body that they belong to.</summary>
internal sealed class PersonRoles
{
    private readonly CastDraft _cast;

    /// <summary>Makes a giver for a story.</summary>
    public PersonRoles(CastDraft cast) => _cast = cast;

    /// <summary>Gives the role of a title phrase that stands beside the person's name.</summary>
    public void Give(ActorDraft person, TitlePhrase phrase, string? country, SentenceScan scan)
    {
        person.Gender = phrase.Noun.Gender == Gender.Unknown ? person.Gender : phrase.Noun.Gender;
        person.Country ??= country;
        if (phrase.Noun.Class is TitleClass.Honorific or TitleClass.Counterpart or TitleClass.Kin)
        {
            return;
        }

        person.Plover ??= Sector(phrase, country);
        Join(person, phrase.Known);
        person.Hold(new RoleDraft(phrase.Noun, new ActorRole
        {
            Title = phrase.Title,
            Organisation = phrase.Organisation,
            Country = country,
            Evidence = _cast.Story.Cite(scan.Sentence.SpanOf(phrase.First, phrase.End)),
        }));
    }

    /// <summary>Gives a role that a table knows; one of the same title that the story tells stays.</summary>
    /// <param name="person">Who holds it.</param>
    /// <param name="role">The role with its title.</param>
    /// <param name="sector">PLOVER code or sector.</param>
    /// <param name="organisation">The organisation that the office belongs to.</param>
    public void Give(ActorDraft person, RoleDraft role, string? sector, Organisation? organisation)
    {
        person.Gender = person.Gender == Gender.Unknown ? role.Noun.Gender : person.Gender;
        person.Country ??= role.Role.Country;
        person.Plover ??= sector;
        Join(person, organisation);
        if (!person.Roles.Any(r => r.Role.Title == role.Role.Title))
        {
            person.Hold(role);
        }
    }

    /// <summary>The PLOVER code or sector that a title phrase tells.</summary>
    /// <remarks>A spokesman of the UN is the UN's, one of an army the military's, and one of a country without more the government's.</remarks>
    public string? Sector(TitlePhrase phrase, string? country)
    {
        if (phrase.Known is { } body)
        {
            return body.Plover ?? phrase.Noun.Sector;
        }

        return phrase.Noun.Sector ?? SectorOf(phrase.Organisation)
            ?? (country is not null && phrase.Noun.Class is TitleClass.Head or TitleClass.Spokes or TitleClass.Leader or TitleClass.Official ? "GOV" : null);
    }

    private void Join(ActorDraft person, Organisation? organisation)
    {
        if (organisation is not null && States.Of(_cast, organisation) is var home && !person.MemberOf.Contains(home))
        {
            person.MemberOf.Add(home);
        }
    }

    private string? SectorOf(string? organisation)
    {
        var words = organisation?.Split(' ') ?? [];
        for (var i = 0; i < words.Length; i++)
        {
            var rest = string.Join(' ', words[i..]).ToLowerInvariant();
            if (_cast.Lexicon.Sectors.GetValueOrDefault(rest) is { } sector)
            {
                return sector;
            }
        }

        return null;
    }
}
