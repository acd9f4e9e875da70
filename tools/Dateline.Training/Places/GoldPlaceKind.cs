namespace Dateline.Training;

/// <summary>What an annotated place is, as far as its set says.</summary>
internal enum GoldPlaceKind
{
    /// <summary>The set gives an id without a type.</summary>
    Unknown,

    /// <summary>A state or a dependent territory: GeoNames codes that begin with <c>PCL</c>.</summary>
    Country,

    /// <summary>A first-level region: GeoNames code <c>ADM1</c>.</summary>
    Region,

    /// <summary>Anything else: a settlement, a lower division, a river, a building.</summary>
    Other,
}
