using Dateline.Model;

namespace Dateline.Language;

/// <summary>Cuts a sentence that is too long for one tree into pieces, and joins what was read of them.</summary>
/// <remarks>No sentence of a story is as long; a list or a table without stops may be.</remarks>
internal static class LongSentence
{
    private const int LongestPiece = 256;

    /// <summary>How many pieces a sentence has.</summary>
    public static int Count(WordForms words) => Math.Max(1, (words.Count + LongestPiece - 1) / LongestPiece);

    /// <summary>The pieces of a sentence: the sentence itself unless it is long.</summary>
    public static IEnumerable<WordForms> Pieces(WordForms words)
    {
        if (words.Count <= LongestPiece)
        {
            yield return words;
            yield break;
        }

        for (var first = 0; first < words.Count; first += LongestPiece)
        {
            yield return words.Part(first, Math.Min(first + LongestPiece, words.Count));
        }
    }

    /// <summary>One reading of the readings of the pieces; the roots of later pieces hang on that of the first as <c>parataxis</c>.</summary>
    public static NetworkReading Join(List<NetworkReading> pieces)
    {
        if (pieces.Count == 1)
        {
            return pieces[0];
        }

        var root = Array.IndexOf(pieces[0].Heads, -1);
        return new NetworkReading(
            [.. pieces.SelectMany(p => p.Tags)],
            [.. pieces.SelectMany(p => p.Features)],
            [.. pieces.SelectMany((p, i) => p.Heads.Select(h => h >= 0 ? h + (i * LongestPiece) : i == 0 ? h : root))],
            [.. pieces.SelectMany((p, i) => p.Relations.Select(r => i > 0 && r == (int)Relation.Root ? (int)Relation.Parataxis : r))],
            new NameScores([.. pieces.SelectMany(p => p.Names.Labels)], pieces[0].Names.Moves));
    }
}
