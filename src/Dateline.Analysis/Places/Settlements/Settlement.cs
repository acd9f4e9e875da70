using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A settlement of GeoNames with at least 500 people, or a seat of an administration.</summary>
internal sealed record Settlement
{
    /// <summary>GeoNames id.</summary>
    public required int GeonameId { get; init; }

    /// <summary>The name that GeoNames gives first, often the local one, with its diacritics: <c>Ar Raqqah</c>, <c>Khān Yūnis</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings in Latin letters, ordinal, none that folds to the same letters as another or as the name; may be empty.</summary>
    public required EquatableList<string> Alternates { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country, <c>XKX</c> for Kosovo.</summary>
    /// <remarks>The country to which GeoNames counts the place, e.g. Ukraine for Sevastopol.</remarks>
    public required string Country { get; init; }

    /// <summary>The first-level region, or <see langword="null"/> when GeoNames gives none.</summary>
    public SettlementRegion? Region { get; init; }

    /// <summary>Latitude, WGS 84, degrees north, four decimals.</summary>
    public required double Lat { get; init; }

    /// <summary>Longitude, WGS 84, degrees east, four decimals.</summary>
    public required double Lon { get; init; }

    /// <summary>People; 0 when GeoNames gives no number.</summary>
    public required int Population { get; init; }

    /// <summary>GeoNames feature code of class P: <c>PPLC</c> a capital, <c>PPLA</c> a seat of a region, <c>PPLX</c> a part of a town, <c>PPLQ</c> an abandoned place.</summary>
    public required string Feature { get; init; }
}
