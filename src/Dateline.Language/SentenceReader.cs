namespace Dateline.Language;

/// <summary>Reads sentences with a network: short ones together, long ones in pieces, so that time grows with the words alone.</summary>
/// <param name="network">Reads tags, trees and names.</param>
/// <param name="second">Has a voice in the names; absent when the first decides alone.</param>
/// <param name="clues">The clues of words.</param>
internal sealed class SentenceReader(Network network, Network? second, NameClues clues)
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
            readings.AddRange(Read(pieces.GetRange(first, end - first), hints.GetRange(first, end - first)));
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

    private NetworkReading[] Read(List<WordForms> pieces, List<NameClue[]> hints)
    {
        var readings = network.Read(pieces, hints);
        return second is null ? readings : [.. readings.Zip(second.ReadNames(pieces, hints), (reading, names) => reading.Joined(names))];
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
