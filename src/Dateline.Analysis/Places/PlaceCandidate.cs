using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A place that a name can mean.</summary>
internal sealed record PlaceCandidate
{
    // No code tells in which division of the second level a settlement lies.
    private const double DistrictKm = 50;

    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>Code of the first-level region in which it lies or which it is, e.g. <c>US.TX</c>.</summary>
    public string? Region { get; init; }

    /// <summary>People; 0 when not known.</summary>
    public int Population { get; init; }

    /// <summary>Whether the name is its first one, rather than another spelling.</summary>
    public bool IsOwnName { get; init; }

    /// <summary>Whether the tables put down by hand have it.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether it is the capital of its country.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether it is a part of a town.</summary>
    public bool IsQuarter { get; init; }

    /// <summary>Whether another place lies in it, as far as codes tell; no place lies in itself.</summary>
    public bool Contains(PlaceCandidate other) => Place.Precision switch
    {
        PlacePrecision.Country => other.Place.Precision != PlacePrecision.Country && other.Place.Country == Place.Country,
        PlacePrecision.Admin1 => Region is not null && other.Region == Region && other.Place.Precision is not (PlacePrecision.Country or PlacePrecision.Admin1),
        PlacePrecision.Admin2 => other.Place.Precision is PlacePrecision.City or PlacePrecision.Exact && Region is not null && other.Region == Region && KmTo(other) < DistrictKm,
        _ => false,
    };

    /// <summary>The distance to another place, in kilometres; infinite when one has no point.</summary>
    public double KmTo(PlaceCandidate other) =>
        Place is { Lat: { } lat1, Lon: { } lon1 } && other.Place is { Lat: { } lat2, Lon: { } lon2 } ? GreatCircle.Km(lat1, lon1, lat2, lon2) : double.PositiveInfinity;
}
