namespace Dateline.Training;

/// <summary>Counts toponyms that are found, near and right.</summary>
/// <param name="judge">What says that one is right.</param>
internal sealed class PlaceTally(PlaceJudge judge)
{
    private readonly List<double> _km = [];
    private readonly Dictionary<bool, (int Right, int All)> _byLiteral = [];
    private int _found;
    private int _near;
    private int _right;

    /// <summary>How many toponyms were expected.</summary>
    public int Expected { get; private set; }

    /// <summary>Shares of all expected toponyms, in per cent, and the middle distance of those that got a point, in kilometres.</summary>
    public IEnumerable<(string Metric, double Value)> Figures =>
    [
        ("accuracy", Share(_right, Expected)),
        ("found", Share(_found, Expected)),
        ("accuracy161km", Share(_near, Expected)),
        ("medianKm", Median()),
        .. Literalness("literalAccuracy", true),
        .. Literalness("associativeAccuracy", false),
    ];

    /// <summary>Counts a toponym.</summary>
    public void Add(FoundToponym toponym)
    {
        var right = judge.IsRight(toponym.Gold, toponym.Place) ? 1 : 0;
        Expected++;
        _right += right;
        _found += toponym.Mention is null ? 0 : 1;
        _near += PlaceJudge.IsNear(toponym.Gold, toponym.Place) ? 1 : 0;
        if (toponym.Place is { } place && toponym.Gold.Place.KmTo(place) is { } km)
        {
            _km.Add(km);
        }

        if (toponym.Gold.IsLiteral is { } literal)
        {
            var (rightBefore, before) = _byLiteral.GetValueOrDefault(literal);
            _byLiteral[literal] = (rightBefore + right, before + 1);
        }
    }

    private IEnumerable<(string Metric, double Value)> Literalness(string metric, bool literal) =>
        _byLiteral.TryGetValue(literal, out var counts) ? [(metric, Share(counts.Right, counts.All))] : [];

    private double Median() => _km.Count == 0 ? 0 : _km.Order().ElementAt(_km.Count / 2);

    private static double Share(int part, int all) => all == 0 ? 0 : 100.0 * part / all;
}
