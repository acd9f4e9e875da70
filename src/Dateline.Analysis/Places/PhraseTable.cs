using System.Runtime.InteropServices;

namespace Dateline.Analysis.Places;

/// <summary>Phrases and what they stand for, found at a place of a sentence by the longest match.</summary>
/// <remarks>A capital in the phrase asks for a capital in the text, an abbreviation for an abbreviation; otherwise case, diacritics,
/// hyphens and stops do not count.</remarks>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a meaning to a phrase; a phrase may have several.</summary>
    public void Add(string phrase, T value)
    {
        Piece[] pieces = [.. phrase.Split(' ').SelectMany(w => Piece.Of(w, 0))];
        if (pieces.Length == 0)
        {
            return;
        }

        ref var entries = ref CollectionsMarshal.GetValueRefOrAddDefault(_byFirst, pieces[0].Key, out _);
        entries ??= [];
        var same = entries.Find(e => e.Pieces.AsSpan().SequenceEqual(pieces));
        if (same is null)
        {
            entries.Add(new Entry(pieces, [value]));
            entries.Sort((a, b) => b.Pieces.Length.CompareTo(a.Pieces.Length));
        }
        else if (!same.Values.Contains(value))
        {
            same.Values.Add(value);
        }
    }

    /// <summary>Everything that the longest phrases at a word stand for, and the word after them; empty when no phrase begins there.</summary>
    public (IReadOnlyList<T> Values, int End) At(Pieces sentence, int token)
    {
        var text = sentence.From(token);
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0].Key, out var entries))
        {
            return ([], token);
        }

        List<T>? values = null;
        var end = token;
        foreach (var entry in entries)
        {
            var entryEnd = entry.Matches(text) ? sentence.EndAfter(token, entry.Pieces.Length) : -1;
            if (entryEnd < 0 || entryEnd < end)
            {
                continue;
            }

            end = entryEnd;
            (values ??= []).AddRange(entry.Values);
        }

        return (values ?? [], end);
    }

    private sealed record Entry(Piece[] Pieces, List<T> Values)
    {
        public bool Matches(ReadOnlySpan<Piece> text)
        {
            if (text.Length < Pieces.Length)
            {
                return false;
            }

            for (var i = 0; i < Pieces.Length; i++)
            {
                if (!Fits(Pieces[i], text[i]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Fits(Piece wanted, Piece found) =>
            string.Equals(wanted.Key, found.Key, StringComparison.Ordinal)
            && (!wanted.IsCapitalised || found.IsCapitalised)
            && (!wanted.IsAbbreviation || found.IsAbbreviation)
            && (!wanted.HasInnerCapital || string.Equals(wanted.Form, found.Form, StringComparison.Ordinal));
    }
}
