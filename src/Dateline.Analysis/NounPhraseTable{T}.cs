using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>A table of nouns, each perhaps with a modifier that must stand beside it, and what the noun phrase then means.</summary>
/// <typeparam name="T">What it means.</typeparam>
internal sealed class NounPhraseTable<T>
    where T : struct, Enum
{
    private const int Window = 3;
    private readonly (LexiconRow Row, string[] Modifiers, T Kind)[] _rows;

    /// <summary>Makes a table of rows with the columns <c>id</c>, <c>lemma</c>, <c>modifier</c> and <c>kind</c>.</summary>
    /// <exception cref="LexiconException">A kind is unknown.</exception>
    public NounPhraseTable(LexiconTable table) =>
        _rows = [.. table.Rows.Select(r => (r, r.List("modifier").ToArray(), r.Choice<T>("kind"))).OrderByDescending(r => r.Item2.Length)];

    /// <summary>The row that the noun at <paramref name="index"/> meets, or <see langword="null"/>.</summary>
    public (LexiconRow Row, T Kind)? At(Sentence sentence, int index)
    {
        if (sentence[index].Tag is not (UniversalTag.Noun or UniversalTag.Propn) || NamesSomethingElse(sentence, index))
        {
            return null;
        }

        foreach (var (row, modifiers, kind) in _rows)
        {
            if (string.Equals(row["lemma"], sentence[index].Lemma, StringComparison.OrdinalIgnoreCase)
                && (modifiers.Length == 0 || Beside(sentence, index, modifiers)))
            {
                return (row, kind);
            }
        }

        return null;
    }

    /// <summary>Whether the noun only says what sort of thing another noun is: "truce village", but not "ceasefire deal".</summary>
    private bool NamesSomethingElse(Sentence sentence, int index)
    {
        var head = sentence[index].Head;
        return sentence[index].Relation == Relation.Compound && head >= 0 && sentence[head].Tag == UniversalTag.Noun
            && !Array.Exists(_rows, r => string.Equals(r.Row["lemma"], sentence[head].Lemma, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a modifier stands shortly before the noun, or in its of-phrase.</summary>
    private static bool Beside(Sentence sentence, int index, string[] modifiers)
    {
        for (var i = Math.Max(0, index - Window); i < index; i++)
        {
            if (Matches(sentence[i], modifiers))
            {
                return true;
            }
        }

        return sentence.Children(index).ToArray().Any(c => Matches(sentence[c], modifiers));
    }

    private static bool Matches(Token token, string[] modifiers) =>
        modifiers.Contains(token.Lemma, StringComparer.OrdinalIgnoreCase)
        || modifiers.Contains(token.Form.ToLowerInvariant());
}
