namespace Dateline.Training;

/// <summary>Counts of found, expected and common items, for an F1.</summary>
internal sealed class Tally
{
    private int _found;
    private int _right;

    /// <summary>How many items were expected.</summary>
    public int Expected { get; private set; }

    /// <summary>The share of what was found that is right, in per cent.</summary>
    public double Precision => _found == 0 ? 0 : 100.0 * _right / _found;

    /// <summary>The share of what was expected that was found, in per cent.</summary>
    public double Recall => Expected == 0 ? 0 : 100.0 * _right / Expected;

    /// <summary>The harmonic mean of precision and recall, in per cent.</summary>
    public double F1 => _found + Expected == 0 ? 0 : 200.0 * _right / (_found + Expected);

    /// <summary>Counts the items of one text.</summary>
    public void Add<T>(IEnumerable<T> found, IEnumerable<T> expected)
    {
        var gold = expected.ToHashSet();
        var guess = found.ToHashSet();
        Expected += gold.Count;
        _found += guess.Count;
        _right += guess.Count(gold.Contains);
    }
}
