namespace Dateline.Model;

/// <summary>Where something is.</summary>
public sealed record Place
{
    /// <summary>English name.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country as of the date of the story.</summary>
    public string? Country { get; init; }

    /// <summary>Latitude, WGS 84, degrees north.</summary>
    public double? Lat { get; init; }

    /// <summary>Longitude, WGS 84, degrees east.</summary>
    public double? Lon { get; init; }

    /// <summary>How closely the words pin it down.</summary>
    public required PlacePrecision Precision { get; init; }

    /// <summary>GeoNames id.</summary>
    public int? GeonameId { get; init; }
}
