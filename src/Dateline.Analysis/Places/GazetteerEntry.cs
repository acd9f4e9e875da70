using System.Globalization;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A place of the tables with its names.</summary>
/// <param name="Place">The place.</param>
/// <param name="Names">Every name of it.</param>
internal sealed record GazetteerEntry(Place Place, EquatableList<string> Names)
{
    /// <summary>Reads the towns and regions, and the countries as places.</summary>
    public static IEnumerable<GazetteerEntry> Load(EquatableList<Country> countries)
    {
        var assembly = typeof(GazetteerEntry).Assembly;
        var places = LexiconTable.Load(assembly, "places/places.tsv", "id", "name", "aliases", "country", "lat", "lon", "precision", "geonameId");
        var centres = LexiconTable.Load(assembly, "places/countries.tsv", "id", "lat", "lon").Rows.ToDictionary(r => r["id"], StringComparer.Ordinal);
        return countries.Where(c => centres.ContainsKey(c.Id)).Select(c => Read(c, centres[c.Id])).Concat(places.Rows.Select(Read));
    }

    private static GazetteerEntry Read(Country country, LexiconRow centre) => new(
        new Place { Name = country.Name, Country = country.Code, Lat = Degrees(centre, "lat"), Lon = Degrees(centre, "lon"), Precision = PlacePrecision.Country },
        [country.Name, .. country.Aliases]);

    private static GazetteerEntry Read(LexiconRow row) => new(
        new Place
        {
            Name = row["name"],
            Country = row.Optional("country"),
            Lat = Degrees(row, "lat"),
            Lon = Degrees(row, "lon"),
            Precision = row.Choice<PlacePrecision>("precision"),
            GeonameId = row.Optional("geonameId") is { } id ? int.Parse(id, CultureInfo.InvariantCulture) : null,
        },
        [row["name"], .. row.List("aliases")]);

    private static double Degrees(LexiconRow row, string column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : throw row.Wrong(column, $"'{row[column]}' is no number.");
}
