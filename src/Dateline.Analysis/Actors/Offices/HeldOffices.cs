namespace Dateline.Analysis.Actors;

/// <summary>Gives people whom a story names in full and without any title the offices that they hold: "Sergey Lavrov said".</summary>
internal sealed class HeldOffices
{
    private readonly CastDraft _cast;
    private readonly Incumbents _incumbents;

    /// <summary>Makes a finder for a story.</summary>
    public HeldOffices(CastDraft cast, Incumbents incumbents) => (_cast, _incumbents) = (cast, incumbents);

    private OfficeTable Table => _cast.Lexicon.Offices;

    /// <summary>Adds the roles; a namesake gets none, and neither does anybody whose state or organisation the story does not name.</summary>
    public void Find(IReadOnlyList<ActorDraft> people)
    {
        foreach (var person in people.Where(p => p.Roles.Count == 0 && p.Words.Count > 1))
        {
            var offices = Offices(person);
            foreach (var (holder, title) in IsOnePerson(offices) ? offices : [])
            {
                _incumbents.Give(person, holder, title);
                person.FoundBy("ac-office-held");
            }
        }
    }

    // Whoever holds offices of two states is two people.
    private bool IsOnePerson(List<(OfficeHolder Holder, OfficeTitle Title)> offices) =>
        offices.Select(o => o.Holder.Person).Distinct(StringComparer.Ordinal).Count() == 1
        && offices.Select(o => _incumbents.CountryOf(o.Holder, o.Title)).OfType<string>().Distinct(StringComparer.Ordinal).Count() < 2;

    private List<(OfficeHolder Holder, OfficeTitle Title)> Offices(ActorDraft person)
    {
        var day = _incumbents.Day;
        return [.. Table.Named(person.Words)
            .Where(h => h.Period.Includes(day) && Table.Holder(h.State, h.Office, day, day) == h)
            .Select(h => (Holder: h, Title: Table.Main(h.State, h.Office, day)!))
            .Where(o => o.Title is not null && Agrees(person, o.Holder, o.Title))];
    }

    private bool Agrees(ActorDraft person, OfficeHolder holder, OfficeTitle title)
    {
        var country = _incumbents.CountryOf(holder, title);
        var organisation = _incumbents.OrganisationOf(title);
        return (person.Country is null || country is null || person.Country == country)
            && (_cast.Story.Dateline?.Country == holder.State
                || _cast.Scans.SelectMany(s => s.Names).SelectMany(n => n.Entries)
                    .Any(e => e.CountryCode == holder.State || (organisation is not null && e.Organisation?.Id == organisation.Id)));
    }
}
