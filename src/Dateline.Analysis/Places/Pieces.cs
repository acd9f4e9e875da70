using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A sentence as pieces of words, for looking names up.</summary>
internal sealed class Pieces
{
    private readonly Piece[] _pieces;
    private readonly int[] _firstOfToken;

    /// <summary>Splits the words of a sentence.</summary>
    public Pieces(Sentence sentence)
    {
        var pieces = new List<Piece>(sentence.Tokens.Count + 4);
        _firstOfToken = new int[sentence.Tokens.Count + 1];
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            _firstOfToken[i] = pieces.Count;
            pieces.AddRange(Piece.Of(sentence[i].Form, i));
        }

        _firstOfToken[^1] = pieces.Count;
        _pieces = [.. pieces];
    }

    /// <summary>The pieces from the beginning of a word to the end of the sentence; empty when the word is a mark.</summary>
    public ReadOnlySpan<Piece> From(int token) =>
        _firstOfToken[token] < _firstOfToken[token + 1] ? _pieces.AsSpan(_firstOfToken[token]) : [];

    /// <summary>The word after the piece that stands <paramref name="count"/> pieces after the beginning of a word, or −1 when that splits a word.</summary>
    public int EndAfter(int token, int count)
    {
        var next = _firstOfToken[token] + count;
        if (next < _pieces.Length && _pieces[next].Token == _pieces[next - 1].Token)
        {
            return -1;
        }

        return _pieces[next - 1].Token + 1;
    }
}
