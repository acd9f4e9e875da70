using Dateline.Model;

namespace Dateline.Training;

/// <summary>Counts the times of stories whose role, governor and value are as a reader sees them; a time that was not found has none of them right.</summary>
internal sealed class RoleTally
{
    private int _expected;
    private int _found;
    private int _role;
    private int _governor;
    private int _value;

    /// <summary>How many times were expected.</summary>
    public int Expected => _expected;

    /// <summary>What differs, a line each.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Shares in per cent: times found, role right, role and governor right, EDTF value right.</summary>
    public (string Metric, double Value)[] Figures =>
        [("found", Share(_found)), ("role", Share(_role)), ("roleAndGovernor", Share(_governor)), ("edtf", Share(_value))];

    /// <summary>Counts the times of one story against what was read of it.</summary>
    public void Add(IEnumerable<GoldRole> gold, TimeListing listing, IReadOnlyDictionary<ListedTime, string> sentences)
    {
        var left = listing.Times.ToList();
        foreach (var expected in gold)
        {
            _expected++;
            var match = left.FirstOrDefault(t => Overlap(expected.Text, t.Time.Text) && Same(expected.Sentence, sentences[t]));
            if (match is null)
            {
                Differences.Add($"{expected.Story} [{expected.Text}] not found: {expected.Sentence}");
                continue;
            }

            left.Remove(match);
            Count(expected, match);
        }
    }

    private void Count(GoldRole expected, ListedTime match)
    {
        var role = match.Role.ToString().Equals(expected.Role, StringComparison.OrdinalIgnoreCase);
        var governor = expected.Of.Contains(match.Of.Text);
        var value = match.Time.Edtf == expected.Edtf;
        _found++;
        _role += role ? 1 : 0;
        _governor += role && governor ? 1 : 0;
        _value += value ? 1 : 0;
        if (!role || !governor || !value)
        {
            Differences.Add($"{expected.Story} [{expected.Text}] {match.Role} of {match.Of.Text}, {match.Time.Edtf ?? "-"} for {expected.Role} of {string.Join('|', expected.Of)}, {expected.Edtf ?? "-"}: {expected.Sentence}");
        }
    }

    private static bool Overlap(string gold, string found) =>
        gold.Contains(found, StringComparison.OrdinalIgnoreCase) || found.Contains(gold, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two sentences are one, though one of them may have been cut in another place.</summary>
    private static bool Same(string gold, string found)
    {
        var (one, other) = (Bare(gold), Bare(found));
        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
    }

    private static string Bare(string sentence) => string.Concat(sentence.Where(char.IsLetterOrDigit));

    private double Share(int right) => _expected == 0 ? 0 : 100.0 * right / _expected;
}
