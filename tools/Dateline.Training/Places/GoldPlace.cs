using System.Globalization;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>The place that annotators gave to a toponym.</summary>
internal sealed record GoldPlace
{
    /// <summary>GeoNames id; absent where the annotators put down coordinates alone.</summary>
    public int? GeonameId { get; init; }

    /// <summary>The name that GeoNames gives first; empty where the set has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name of its country; <see langword="null"/> where the set does not say.</summary>
    public string? Country { get; init; }

    /// <summary>What it is.</summary>
    public GoldPlaceKind Kind { get; init; }

    /// <summary>Latitude, WGS 84, degrees north.</summary>
    public required double Lat { get; init; }

    /// <summary>Longitude, WGS 84, degrees east.</summary>
    public required double Lon { get; init; }

    /// <summary>The distance to a place, in kilometres; <see langword="null"/> when it has no point.</summary>
    public double? KmTo(Place place) => place is { Lat: { } lat, Lon: { } lon } ? GreatCircle.Km(Lat, Lon, lat, lon) : null;

    /// <summary>A number as the sets write it; absent for no text.</summary>
    public static double? Degrees(string? text) => string.IsNullOrWhiteSpace(text) ? null : double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>An id as the sets write it; absent for no text.</summary>
    public static int? Id(string? text) => string.IsNullOrWhiteSpace(text) ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
