using Dateline.Model;

namespace Dateline.Time;

/// <summary>The typed pieces of a sentence, with the questions that the grammar asks of them.</summary>
/// <remarks>Positions outside the list are answered with "no", so that rules need not look at the bounds.</remarks>
internal sealed class PieceList(Sentence sentence, TimeLexicon lexicon, List<Piece> pieces)
{
    public Sentence Sentence { get; } = sentence;

    public TimeLexicon Lexicon { get; } = lexicon;

    public int Count => pieces.Count;

    public Piece this[int index] => pieces[index];

    public Token TokenAt(int index) => Sentence.Tokens[pieces[index].Token];

    /// <summary>Whether a sense of the kind is at the position.</summary>
    public bool Has(int index, WordKind kind) => Find(index, kind) is not null;

    /// <summary>The sense of the kind at the position, if there is one.</summary>
    public Sense? Find(int index, WordKind kind)
    {
        if ((uint)index >= (uint)pieces.Count)
        {
            return null;
        }

        foreach (var sense in pieces[index].Senses)
        {
            if (sense.Kind == kind)
            {
                return sense;
            }
        }

        return null;
    }

    public bool Is(int index, string word) =>
        (uint)index < (uint)pieces.Count && string.Equals(pieces[index].Text, word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(index, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the table stands at the position.</summary>
    public bool Is(int index, Neighbour place) =>
        (uint)index < (uint)pieces.Count && Lexicon.Neighbours.Has(pieces[index].Text, place);

    /// <summary>The position itself, or the one after it when one of the words stands there.</summary>
    public int Skip(int index, params ReadOnlySpan<string> words) => IsAny(index, words) ? index + 1 : index;

    public bool IsDash(int index) => IsAny(index, "-", "–", "—");

    /// <summary>The number in digits at the position when it lies in the bounds, else −1; ordinals count.</summary>
    public int Digits(int index, int least, int most) =>
        (uint)index < (uint)pieces.Count && pieces[index] is { Digits: > 0 } p && p.Number >= least && p.Number <= most
            ? p.Number : -1;

    /// <summary>A plain number of exactly so many digits, else −1.</summary>
    public int Exactly(int index, int digits) =>
        (uint)index < (uint)pieces.Count && pieces[index] is { IsOrdinal: false } p && p.Digits == digits ? p.Number : -1;

    /// <summary>Whether the piece is glued to the one before, as in <c>Su-24</c>.</summary>
    public bool IsGlued(int index) => index > 0 && index < pieces.Count && !pieces[index].SpaceBefore;

    public bool IsCapital(int index) =>
        (uint)index < (uint)pieces.Count && char.IsUpper(pieces[index].Text[0]);
}
