namespace Dateline.Analysis.Places;

/// <summary>A settlement of GeoNames with at least 500 people, or a seat of an administration; or an area that settlements make up.</summary>
internal sealed record Settlement
{
    /// <summary>The lowest id of an area; no id of GeoNames is so high.</summary>
    public const int FirstArea = 100_000_000;

    /// <summary>Feature code of a first-level division: a province, a state of a federation.</summary>
    public const string FirstLevel = "ADM1";

    /// <summary>Feature code of a second-level division: a county, a district.</summary>
    public const string SecondLevel = "ADM2";

    /// <summary>GeoNames id of a settlement; of an area a number of this table's own, from <see cref="FirstArea"/> on.</summary>
    public required int Id { get; init; }

    /// <summary>GeoNames id; absent for areas.</summary>
    public int? GeonameId => IsArea ? null : Id;

    /// <summary>Whether it is an area rather than a settlement.</summary>
    public bool IsArea => Id >= FirstArea;

    /// <summary>The name that GeoNames gives first, often the local one, with its diacritics: <c>Ar Raqqah</c>, <c>Khān Yūnis</c>.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country, <c>XKX</c> for Kosovo.</summary>
    /// <remarks>The country to which GeoNames counts the place, e.g. Ukraine for Sevastopol.</remarks>
    public required string Country { get; init; }

    /// <summary>The first-level region in which it lies, for a first-level region itself; <see langword="null"/> when GeoNames gives none.</summary>
    public SettlementRegion? Region { get; init; }

    /// <summary>Latitude, WGS 84, degrees north, four decimals; of an area the middle of the latitudes of its settlements.</summary>
    public required double Lat { get; init; }

    /// <summary>Longitude, WGS 84, degrees east, four decimals; of an area the middle of the longitudes of its settlements.</summary>
    public required double Lon { get; init; }

    /// <summary>People; 0 when GeoNames gives no number; of an area those of its settlements.</summary>
    public required int Population { get; init; }

    /// <summary>GeoNames feature code of class P: <c>PPLC</c> a capital, <c>PPLA</c> a seat of a region, <c>PPLX</c> a part of a town, <c>PPLQ</c> an abandoned place; <see cref="FirstLevel"/>, <see cref="SecondLevel"/> an area.</summary>
    public required string Feature { get; init; }
}
