namespace Dateline.Model;

/// <summary>How closely a place is pinned down.</summary>
public enum PlacePrecision
{
    /// <summary>A building, a crossing, a base.</summary>
    Exact,

    /// <summary>A settlement.</summary>
    City,

    /// <summary>A second-level division.</summary>
    Admin2,

    /// <summary>A first-level division.</summary>
    Admin1,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A region that is no administrative unit.</summary>
    Region,
}
