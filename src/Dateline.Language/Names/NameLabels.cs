using Dateline.Model;

namespace Dateline.Language;

/// <summary>The labels of words in and outside names: outside, begin of a kind, inside of a kind.</summary>
internal static class NameLabels
{
    /// <summary>The label of a word outside every name.</summary>
    public const int Outside = 0;

    /// <summary>How many labels there are.</summary>
    /// <remarks>Kinds after <see cref="NameKind.Other"/> are told by the lexicon: no training set parts them from the others.</remarks>
    public const int Count = 1 + (2 * ((int)NameKind.Other + 1));

    /// <summary>The kind under which a kind is learnt: ministries and media with the organisations, nationalities with the groups.</summary>
    public static NameKind Learnt(NameKind kind) => kind switch
    {
        NameKind.Government or NameKind.Media => NameKind.Organisation,
        NameKind.Nationality => NameKind.Group,
        _ => kind,
    };

    /// <summary>The label of a name's first word.</summary>
    public static int Begin(NameKind kind) => 1 + (2 * (int)Learnt(kind));

    /// <summary>The label of a name's later words.</summary>
    public static int Inside(NameKind kind) => 2 + (2 * (int)Learnt(kind));

    /// <summary>Whether <paramref name="label"/> may follow <paramref name="last"/>.</summary>
    public static bool Follows(int label, int last) =>
        label == Outside || label % 2 == 1 || last == label || last == label - 1;

    /// <summary>The labels that spell the names, which do not overlap.</summary>
    public static int[] Of(IEnumerable<NameSpan> names, int words)
    {
        var labels = new int[words];
        foreach (var name in names)
        {
            labels.AsSpan(name.First..name.End).Fill(Inside(name.Kind));
            labels[name.First] = Begin(name.Kind);
        }

        return labels;
    }

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
