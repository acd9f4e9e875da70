using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A row of <c>places/abbreviations.tsv</c>: a short form of a first-level region.</summary>
/// <param name="Region">Name of the region.</param>
/// <param name="Country">ISO 3166-1 alpha-3 country in which it lies.</param>
/// <param name="StandsAlone">Whether it is meant without a place before it too: "W.Va.", but not "IN".</param>
internal sealed record RegionAbbreviation(string Region, string Country, bool StandsAlone)
{
    /// <summary>Reads the table: each form with its region.</summary>
    public static IEnumerable<(string Form, RegionAbbreviation Region)> Load() =>
        from row in LexiconTable.Load(typeof(RegionAbbreviation).Assembly, "places/abbreviations.tsv", "id", "short", "region", "country", "alone").Rows
        from form in row.List("short")
        select (form, new RegionAbbreviation(row["region"], row["country"], row.Optional("alone") is not null));
}
