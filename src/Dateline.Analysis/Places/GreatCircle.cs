namespace Dateline.Analysis.Places;

/// <summary>Distances on the earth taken as a ball.</summary>
internal static class GreatCircle
{
    private const double MeanRadiusKm = 6371.0;

    /// <summary>The way between two points over the ground, in kilometres; degrees in.</summary>
    public static double Km(double lat1, double lon1, double lat2, double lon2)
    {
        var north = Half(lat2 - lat1);
        var east = Half(lon2 - lon1);
        var square = (north * north) + (Math.Cos(double.DegreesToRadians(lat1)) * Math.Cos(double.DegreesToRadians(lat2)) * east * east);
        return 2 * MeanRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(square)));
    }

    private static double Half(double degrees) => Math.Sin(double.DegreesToRadians(degrees) / 2);
}
