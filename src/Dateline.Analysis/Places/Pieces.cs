using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A sentence as pieces of words, for looking names up.</summary>
internal sealed class Pieces
{
    private readonly Piece[] _pieces;
    private readonly int[] _firstOfToken;

    /// <summary>Splits the words of a sentence.</summary>
    public Pieces(Sentence sentence)
        : this([.. sentence.Tokens.Select(t => t.Form)])
    {
    }

    /// <summary>Splits the words of a name that stands in no sentence.</summary>
    public Pieces(string name)
        : this(name.Split(' '))
    {
    }

    private Pieces(string[] words)
    {
        var pieces = new List<Piece>(words.Length + 4);
        _firstOfToken = new int[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
        {
            _firstOfToken[i] = pieces.Count;
            pieces.AddRange(Piece.Of(words[i], i));
        }

        _firstOfToken[^1] = pieces.Count;
        _pieces = [.. pieces];
    }

    /// <summary>How many words there are.</summary>
    public int Words => _firstOfToken.Length - 1;

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
