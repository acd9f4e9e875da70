namespace Dateline.Language;

/// <summary>Reads sentences with a network: short ones together, long ones in pieces, so that time grows with the words alone.</summary>
internal sealed class SentenceReader(Network network, NameClues clues)
{
    private const int LargestBatch = 512;

    /// <summary>What the network says of each sentence; the same whatever it is read together with.</summary>
    public List<SentenceReading> Read(IReadOnlyList<WordForms> sentences)
    {
        var pieces = sentences.SelectMany(LongSentence.Pieces).ToList();
        var hints = pieces.ConvertAll(clues.Of);
        var readings = new List<NetworkReading>(pieces.Count);
        for (var first = 0; first < pieces.Count;)
        {
            var end = BatchEnd(pieces, first);
            readings.AddRange(network.Read(pieces.GetRange(first, end - first), hints.GetRange(first, end - first)));
            first = end;
        }

        var joined = new List<SentenceReading>(sentences.Count);
        for (var (i, piece) = (0, 0); i < sentences.Count; i++)
        {
            var count = LongSentence.Count(sentences[i]);
            joined.Add(new SentenceReading(
                LongSentence.Join(readings.GetRange(piece, count)), [.. hints.GetRange(piece, count).SelectMany(h => h)]));
            piece += count;
        }

        return joined;
    }

    private static int BatchEnd(List<WordForms> pieces, int first)
    {
        var end = first + 1;
        for (var words = pieces[first].Count; end < pieces.Count && words + pieces[end].Count <= LargestBatch; end++)
        {
            words += pieces[end].Count;
        }

        return end;
    }
}
