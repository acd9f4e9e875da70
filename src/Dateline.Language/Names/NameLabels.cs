using Dateline.Model;

namespace Dateline.Language;

/// <summary>The labels of words in and outside names: outside, begin of a kind, inside of a kind.</summary>
internal static class NameLabels
{
    /// <summary>The label of a word outside every name.</summary>
    public const int Outside = 0;

    /// <summary>How many labels there are.</summary>
    public static readonly int Count = 1 + (2 * Enum.GetValues<NameKind>().Length);

    /// <summary>The label of a name's first word.</summary>
    public static int Begin(NameKind kind) => 1 + (2 * (int)kind);

    /// <summary>The label of a name's later words.</summary>
    public static int Inside(NameKind kind) => 2 + (2 * (int)kind);

    /// <summary>Whether <paramref name="label"/> may follow <paramref name="last"/>.</summary>
    public static bool Follows(int label, int last) =>
        label == Outside || label % 2 == 1 || last == label || last == label - 1;

    /// <summary>The names that a sequence of labels spells.</summary>
    public static List<NameSpan> Spans(ReadOnlySpan<int> labels)
    {
        var spans = new List<NameSpan>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == Outside)
            {
                continue;
            }

            var first = i;
            var kind = (NameKind)((labels[i] - 1) / 2);
            while (i + 1 < labels.Length && labels[i + 1] == Inside(kind))
            {
                i++;
            }

            spans.Add(new NameSpan(first, i + 1, kind));
        }

        return spans;
    }
}
