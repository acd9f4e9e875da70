namespace Dateline.Training;

/// <summary>Counts expressions as TempEval-3 does: exact, overlapping, and among the overlapping those of the right type and value.</summary>
internal sealed class TimeTally
{
    private int _found;
    private int _strict;
    private int _relaxed;
    private int _type;
    private int _value;

    /// <summary>How many expressions were expected.</summary>
    public int Expected { get; private set; }

    /// <summary>F1 of each kind, in per cent.</summary>
    public (string Metric, double Value)[] Figures =>
        [("strictF1", F1(_strict)), ("relaxedF1", F1(_relaxed)), ("typeF1", F1(_type)), ("valueF1", F1(_value))];

    /// <summary>Counts one document; each expression is matched with at most one other, in order.</summary>
    public void Add(IReadOnlyList<GoldTime> found, IReadOnlyList<GoldTime> expected)
    {
        Expected += expected.Count;
        _found += found.Count;
        foreach (var (guess, gold) in Pairs(found, expected))
        {
            _relaxed++;
            _strict += guess.Start == gold.Start && guess.End == gold.End ? 1 : 0;
            _type += guess.Type == gold.Type ? 1 : 0;
            _value += guess.Value == gold.Value ? 1 : 0;
        }
    }

    /// <summary>The pairs that share a character.</summary>
    public static IEnumerable<(GoldTime Found, GoldTime Expected)> Pairs(
        IReadOnlyList<GoldTime> found, IReadOnlyList<GoldTime> expected)
    {
        var taken = new bool[found.Count];
        foreach (var gold in expected)
        {
            for (var i = 0; i < found.Count; i++)
            {
                if (!taken[i] && found[i].Overlaps(gold))
                {
                    taken[i] = true;
                    yield return (found[i], gold);
                    break;
                }
            }
        }
    }

    private double F1(int right) => _found + Expected == 0 ? 0 : 200.0 * right / (_found + Expected);
}
