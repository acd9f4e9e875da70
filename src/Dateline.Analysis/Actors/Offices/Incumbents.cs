using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>The people who hold offices on the day of a story, as actors of the story.</summary>
internal sealed class Incumbents
{
    private readonly CastDraft _cast;
    private readonly PersonRegistry _registry;
    private readonly PersonRoles _roles;
    private readonly OtherTimes _times;

    /// <summary>Makes them for a story whose people by name are known.</summary>
    public Incumbents(CastDraft cast, PersonRegistry registry, LocalDate day)
    {
        _cast = cast;
        _registry = registry;
        _roles = new PersonRoles(cast);
        _times = new OtherTimes(cast, day);
        Day = day;
    }

    /// <summary>The day of the story.</summary>
    public LocalDate Day { get; }

    private OfficeTable Table => _cast.Lexicon.Offices;

    /// <summary>Who holds an office on the day of the story, when the words at <paramref name="head"/> are told of no other time with another holder.</summary>
    public OfficeHolder? Holder(string state, string office, SentenceScan scan, int head)
    {
        var holder = Table.Holder(state, office, Day, Day);
        return holder is not null && _times.All(scan, head, (first, last) => Table.Holder(state, office, first, last)?.Person == holder.Person) ? holder : null;
    }

    /// <summary>The actor: the person of the story who bears the name, or one whom the story does not name; <see langword="null"/> when it is not clear who does.</summary>
    public ActorDraft? Actor(OfficeHolder holder, string? country)
    {
        IReadOnlyList<IReadOnlyList<string>> names = [.. holder.Variants.Prepend(holder.Person).Select(PersonName.Keys)];
        var bearers = _registry.Bearing(names);
        if (bearers.Count > 0)
        {
            return bearers.Count == 1 && (bearers[0].Country is null || country is null || bearers[0].Country == country)
                && !bearers[0].Roles.Any(r => IsFormer(r.Role)) ? bearers[0] : null;
        }

        var actor = new ActorDraft(holder.Person, ActorKind.Person)
        {
            IsInferred = true,
            Country = country,
            Gender = GenderOf(holder),
            Spellings = names[0].Count > 1 ? names : [],
        };
        actor.Call(holder.Person, names[0].Count > 1 ? names[0] : []);
        _registry.Add(actor);
        return actor;
    }

    /// <summary>Gives an actor the office as it is printed.</summary>
    public void Give(ActorDraft actor, OfficeHolder holder, TitlePhrase phrase, string? country, Organisation? organisation) =>
        _roles.Give(
            actor,
            new RoleDraft(phrase.Noun, Role(holder, phrase.Title, phrase.Organisation, country)),
            organisation?.Plover ?? _roles.Sector(phrase with { Known = null }, country),
            organisation);

    /// <summary>Gives an actor an office that the story does not print, as <paramref name="title"/> writes it.</summary>
    public void Give(ActorDraft actor, OfficeHolder holder, OfficeTitle title)
    {
        var organisation = OrganisationOf(title);
        var country = CountryOf(holder, title);
        var printed = (holder.IsActing ? "acting " : "") + title.Titles[0] + (title.Areas.IsEmpty ? "" : " for " + title.Areas[0]);
        if (_cast.Lexicon.NounOf(title.Titles[0]) is { } noun)
        {
            var sector = organisation?.Plover ?? noun.Sector ?? (country is null ? null : "GOV");
            _roles.Give(actor, new RoleDraft(noun, Role(holder, printed, Owner(title, country), country)), sector, organisation);
        }
    }

    /// <summary>The organisation that owns an office, if one does.</summary>
    public Organisation? OrganisationOf(OfficeTitle title) => _cast.Lexicon.OrganisationOf(title.OwnerName("organisation:") ?? "");

    /// <summary>ISO 3166-1 alpha-3 country of an office; <see langword="null"/> for one of an organisation of several states.</summary>
    public string? CountryOf(OfficeHolder holder, OfficeTitle title) =>
        title.Owner.StartsWith("organisation:", StringComparison.Ordinal) ? OrganisationOf(title)?.Country
            : title.Owner == OfficeWords.Nobody && !title.Areas.IsEmpty ? null : holder.State;

    /// <summary>Which pronouns fit the first name of a holder.</summary>
    public Gender GenderOf(OfficeHolder holder) =>
        PersonName.Keys(holder.Person) is [var first, ..] ? _cast.Lexicon.FirstNames.GetValueOrDefault(first) : Gender.Unknown;

    /// <summary>Whether a role was held once: "former president".</summary>
    public static bool IsFormer(ActorRole role) => role.Title.StartsWith("former ", StringComparison.Ordinal) || role.Title.StartsWith("ex ", StringComparison.Ordinal);

    private string? Owner(OfficeTitle title, string? country)
    {
        var body = title.OwnerName("body:") is { } id ? _cast.Lexicon.BodyName(id) : null;
        var adjective = body is null ? null : _cast.Lexicon.Countries.FirstOrDefault(c => c.Id == country)?.Adjective;
        return body is null ? OrganisationOf(title)?.Name ?? title.OwnerName(OfficeTitle.Seat) : $"{adjective} {body}".Trim();
    }

    private static ActorRole Role(OfficeHolder holder, string title, string? organisation, string? country) => new()
    {
        Title = title,
        Organisation = organisation,
        Country = country,
        From = holder.From,
        To = holder.To,
    };
}
