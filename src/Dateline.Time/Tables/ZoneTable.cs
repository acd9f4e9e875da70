using System.Collections.Frozen;
using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Places, countries and abbreviations with their time zones.</summary>
/// <remarks>The zone database is the one inside NodaTime, so that the same version gives the same instants.</remarks>
internal sealed class ZoneTable
{
    private readonly FrozenDictionary<string, string> _places;
    private readonly FrozenDictionary<string, string> _abbreviations;
    private readonly FrozenDictionary<string, string> _countries;
    private readonly FrozenDictionary<string, string> _adjectives;
    private readonly IDateTimeZoneProvider _zones = DateTimeZoneProviders.Tzdb;

    /// <summary>Puts the tables together.</summary>
    /// <param name="table">Places, countries and abbreviations.</param>
    /// <param name="countries">Countries with their adjectives.</param>
    public ZoneTable(LexiconTable table, LexiconTable countries)
    {
        foreach (var row in table.Rows.Where(r => Zone(r["zone"]) is null))
        {
            throw row.Wrong("zone", $"'{row["zone"]}' is no zone of the IANA database and no offset.");
        }

        _places = ByName(table, row => row["kind"] is "place" or "country", StringComparer.OrdinalIgnoreCase);
        _abbreviations = ByName(table, row => row["kind"] is "abbreviation", StringComparer.Ordinal);
        _countries = table.Rows.Where(r => r["alpha3"].Length > 0)
            .ToFrozenDictionary(r => r["alpha3"], r => r["zone"], StringComparer.Ordinal);
        _adjectives = countries.Rows.Where(r => _countries.ContainsKey(r["country"]))
            .SelectMany(r => r.List("adjectives"), (r, word) => (Word: word, Zone: _countries[r["country"]])).DistinctBy(r => r.Word)
            .ToFrozenDictionary(r => r.Word, r => r.Zone, StringComparer.Ordinal);
    }

    /// <summary>Zone id of a country's capital by its adjective, e.g. <c>Armenian</c>.</summary>
    public string? OfAdjective(string word) => _adjectives.GetValueOrDefault(word);

    /// <summary>Zone id of a place or country by its English name.</summary>
    public string? OfPlace(string? name) => name is null ? null : _places.GetValueOrDefault(name);

    /// <summary>Zone id of a country's capital by ISO 3166-1 alpha-3 code.</summary>
    public string? OfCountry(string? alpha3) => alpha3 is null ? null : _countries.GetValueOrDefault(alpha3);

    /// <summary>Zone id of an abbreviation such as <c>GMT</c>, which must be printed in the table's letters.</summary>
    public string? OfAbbreviation(string text) => _abbreviations.GetValueOrDefault(text);

    /// <summary>The zone of an IANA id or of an offset id such as <c>UTC+03</c>; <see langword="null"/> when there is none.</summary>
    public DateTimeZone? Zone(string id) =>
        _zones.GetZoneOrNull(id);

    private static FrozenDictionary<string, string> ByName(
        LexiconTable table, Func<LexiconRow, bool> wanted, StringComparer comparer) =>
        table.Rows.Where(wanted).ToFrozenDictionary(r => r["name"], r => r["zone"], comparer);
}
