using System.Text.RegularExpressions;

namespace Dateline.Training;

/// <summary>Compares bodies by the runs of four words that they share.</summary>
/// <remarks>The measure of the Article Extraction Benchmark (Scrapinghub, 2020): precision and recall are means over pages, and F1 is
/// of these two means. A text of fewer than four words is one run.</remarks>
internal sealed partial class ShingleTally
{
    private const int Length = 4;
    private double _precision;
    private double _recall;
    private int _predicted;
    private int _expected;

    /// <summary>F1 in per cent.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Mean precision in per cent over the pages for which something was found.</summary>
    public double Precision => _predicted == 0 ? 0 : 100 * _precision / _predicted;

    /// <summary>Mean recall in per cent over the pages that hold something.</summary>
    public double Recall => _expected == 0 ? 0 : 100 * _recall / _expected;

    /// <summary>Counts one page; gives its own F1 in per cent.</summary>
    public double Add(string found, string gold)
    {
        var (mine, theirs) = (Shingles(found), Shingles(gold));
        var shared = mine.Sum(s => (double)Math.Min(s.Value, theirs.GetValueOrDefault(s.Key)));
        var (all, wanted) = (mine.Values.Sum(), theirs.Values.Sum());
        _precision += all == 0 ? 0 : shared / all;
        _recall += wanted == 0 ? 0 : shared / wanted;
        _predicted += all > 0 ? 1 : 0;
        _expected += wanted > 0 ? 1 : 0;
        return all + wanted == 0 ? 100 : 200 * shared / (all + wanted);
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToArray();
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Length - Length + 1) && words.Length > 0; i++)
        {
            var shingle = string.Join(' ', words[i..Math.Min(words.Length, i + Length)]);
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
