using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>Gives people whom a story names in full the country of their office where the words do not tell it: "President Joe Biden", "Barack Obama".</summary>
/// <remarks>The name alone decides nothing. The printed title is one of an office that the tables give to that name, or the story names the state, or the name is in
/// office on the day of the story; and nobody who
/// bears the name has an office of another state.</remarks>
internal sealed class HolderCountries
{
    private readonly CastDraft _cast;
    private readonly StoryCountries _countries;
    private readonly LocalDate _day;

    /// <summary>Makes a finder for a story of a day.</summary>
    public HolderCountries(CastDraft cast, StoryCountries countries, LocalDate day) => (_cast, _countries, _day) = (cast, countries, day);

    /// <summary>Completes the people.</summary>
    public void Find(IReadOnlyList<ActorDraft> people)
    {
        foreach (var person in people.Where(p => p.Words.Count > 1 && (p.Country is null || p.Roles.Any(r => r.Role.Country is null))))
        {
            Complete(person);
        }
    }

    private void Complete(ActorDraft person)
    {
        var rows = _cast.Lexicon.Offices.Named(person.Words).Where(h => h.Period.First <= _day).ToList();
        if (rows.Select(h => h.State).Distinct(StringComparer.Ordinal).Count() != 1 || State(rows[0].State) is not { } state || (person.Country ?? state) != state)
        {
            return;
        }

        var held = person.Roles.Where(r => r.Role is { Country: null, Organisation: null } && rows.Exists(h => IsOf(r, h))).ToList();
        if (person.Country is null && held.Count == 0 && _countries.Count(state) == 0 && !rows.Exists(h => h.Period.Includes(_day)))
        {
            return;
        }

        person.Country = state;
        foreach (var role in held)
        {
            person.Hold(role with { Role = role.Role with { Country = state } });
        }

        person.FoundBy("ac-office-country");
    }

    // A title that was held once or will be is of its state as well.
    private bool IsOf(RoleDraft role, OfficeHolder holder) =>
        _cast.Lexicon.Offices.OfficesOf(OfficeWords.Fold(role.Noun.Title)).Contains(holder.Office, StringComparer.Ordinal);

    private string? State(string code) => _cast.Lexicon.Countries.FirstOrDefault(c => c.Code == code)?.Code;
}
