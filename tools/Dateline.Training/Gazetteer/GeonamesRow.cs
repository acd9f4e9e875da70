using System.Globalization;

namespace Dateline.Training;

/// <summary>A line of GeoNames' list of settlements.</summary>
internal sealed record GeonamesRow
{
    private const int Columns = 19;

    /// <summary>GeoNames id.</summary>
    public required int Id { get; init; }

    /// <summary>The first name.</summary>
    public required string Name { get; init; }

    /// <summary>The first name in ASCII.</summary>
    public required string PlainName { get; init; }

    /// <summary>Names in all languages and scripts, and codes.</summary>
    public required IReadOnlyList<string> Alternates { get; init; }

    /// <summary>Latitude, degrees north.</summary>
    public required double Lat { get; init; }

    /// <summary>Longitude, degrees east.</summary>
    public required double Lon { get; init; }

    /// <summary>Feature code; empty in few lines.</summary>
    public required string Feature { get; init; }

    /// <summary>ISO 3166-1 alpha-2 country.</summary>
    public required string Country { get; init; }

    /// <summary>Code of the first-level region in its country; empty or <c>00</c> when there is none.</summary>
    public required string Region { get; init; }

    /// <summary>Code of the second-level division in its region; empty when there is none.</summary>
    public required string District { get; init; }

    /// <summary>People; 0 when unknown.</summary>
    public required int Population { get; init; }

    /// <summary>Reads a file such as <c>cities500.txt</c>.</summary>
    /// <exception cref="InvalidDataException">A line has other columns; the message tells which.</exception>
    public static IEnumerable<GeonamesRow> Load(FileInfo file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            yield return Parse(line) ?? throw new InvalidDataException($"{file.FullName}, line {number}: this is no line of a list of settlements of GeoNames.");
        }
    }

    private static GeonamesRow? Parse(string line)
    {
        var cells = line.Split('\t');
        return cells.Length == Columns
            && int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && Degrees(cells[4], 90) is { } lat
            && Degrees(cells[5], 180) is { } lon
            && int.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population)
            ? new GeonamesRow
            {
                Id = id,
                Name = cells[1],
                PlainName = cells[2],
                Alternates = cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries),
                Lat = lat,
                Lon = lon,
                Feature = cells[7],
                Country = cells[8],
                Region = cells[10],
                District = cells[11],
                Population = population,
            }
            : null;
    }

    private static double? Degrees(string text, int bound) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= bound ? degrees : null;
}
