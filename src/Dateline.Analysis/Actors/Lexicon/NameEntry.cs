using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>What a name of the tables stands for.</summary>
/// <param name="Form">As what it stands in the text.</param>
/// <param name="Country">The country, for the forms of a country.</param>
/// <param name="Organisation">The organisation, when it is one.</param>
/// <param name="Nation">The people, when it is one.</param>
internal sealed record NameEntry(NameForm Form, Country? Country = null, Organisation? Organisation = null, Nation? Nation = null)
{
    /// <summary>ISO 3166-1 alpha-3 country that the name tells, if any.</summary>
    public string? CountryCode => Country?.Code ?? Organisation?.Country ?? Nation?.Country;
}
