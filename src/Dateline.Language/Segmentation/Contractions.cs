using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Language;

/// <summary>Words written as one that are two: <c>don't</c>, and those of <c>lexicon/language/contractions.tsv</c>.</summary>
internal sealed class Contractions
{
    private const int LongestRow = 12;
    private const int NotLength = 3;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _cuts;

    private Contractions(FrozenDictionary<string, int> cuts) => _cuts = cuts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Loads the table of the assembly.</summary>
    public static Contractions Load()
    {
        var table = LexiconTable.Load(typeof(Contractions).Assembly, "language/contractions.tsv", "id", "parts");
        return new Contractions(table.Rows.ToFrozenDictionary(row => row["id"], CutOf, StringComparer.Ordinal));
    }

    /// <summary>Where the second part of the word begins; 0 when the word is one.</summary>
    public int Cut(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[LongestRow];
        if (word.Length < NotLength - 1 || word.Length > LongestRow)
        {
            return 0;
        }

        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = Letters.Plain(word[i]);
        }

        var read = plain[..word.Length];
        return read.Length > NotLength && read.EndsWith("n't", StringComparison.Ordinal)
            ? read.Length - NotLength
            : _cuts.TryGetValue(read, out var cut) ? cut : 0;
    }

    private static int CutOf(LexiconRow row)
    {
        var parts = row.List("parts");
        return parts.Count == 2 && string.Concat(parts) == row["id"]
            ? parts[0].Length
            : throw row.Wrong("parts", "Two parts were expected that together make the word.");
    }
}
