using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>To whom an office belongs, as words name it one after the other: "US", "US State Department", "Iran's Supreme National Security Council".</summary>
/// <param name="Key">As in <c>actors/office-titles.tsv</c>.</param>
/// <param name="State">ISO 3166-1 alpha-3, when it is a state or one of its bodies or seats.</param>
internal sealed record OfficeOwner(string Key, string? State)
{
    /// <summary>What a name of the tables owns, or <see langword="null"/> when it is a place or names several.</summary>
    public static OfficeOwner? Of(SentenceScan scan, NameHit hit, StoryCountries countries)
    {
        if (hit.As(NameForm.Country) is not null || hit.As(NameForm.Adjective) is not null)
        {
            return Countries(hit) is [var only] ? Of(only) : null;
        }

        if (hit.As(NameForm.Organisation) is not null)
        {
            var organisation = countries.Choose(hit.Entries);
            return new OfficeOwner("organisation:" + organisation.Id, organisation.Country);
        }

        if (hit.As(NameForm.Seat)?.Country is { } country)
        {
            return new OfficeOwner(OfficeTitle.Seat + OfficeWords.Fold(scan, hit.First, hit.End), country.Code);
        }

        return hit.As(NameForm.NationAdjective)?.Nation is { } nation ? new OfficeOwner("people:" + nation.Id, nation.Country) : null;
    }

    /// <summary>A state; an entity that belongs to one keeps its own id.</summary>
    public static OfficeOwner Of(Country country) =>
        country.Id == country.Code ? new OfficeOwner(OfficeTitle.State, country.Code) : new OfficeOwner("entity:" + country.Id, country.Code);

    /// <summary>The owner that this one and the next name together, or <see langword="null"/> when the next is none of its.</summary>
    public OfficeOwner? Narrowed(OfficeOwner next) =>
        Key == OfficeTitle.State && next.Key != OfficeTitle.State && next.State == State ? next : null;

    /// <summary>A body of this state, or <see langword="null"/> when it is no state.</summary>
    public OfficeOwner? Narrowed(Body body) =>
        Key == OfficeTitle.State ? new OfficeOwner("body:" + body.Id, State) : null;

    private static List<Country> Countries(NameHit hit) =>
        [.. hit.Entries.Where(e => e.Form is NameForm.Country or NameForm.Adjective).Select(e => e.Country).OfType<Country>().Distinct()];
}
