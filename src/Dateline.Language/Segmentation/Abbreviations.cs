using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Language;

/// <summary>The abbreviations that keep their stop, from <c>lexicon/language/abbreviations.tsv</c>.</summary>
internal sealed class Abbreviations
{
    private readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Abbreviations(FrozenDictionary<string, bool> leadsOn) =>
        _lookup = leadsOn.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Loads the table of the assembly.</summary>
    public static Abbreviations Load()
    {
        var table = LexiconTable.Load(typeof(Abbreviations).Assembly, "language/abbreviations.tsv", "id", "leadsOn", "gloss");
        return new Abbreviations(table.Rows.ToFrozenDictionary(
            row => row["id"], row => row["leadsOn"] == "yes", StringComparer.Ordinal));
    }

    /// <summary>Whether the word before a stop is an abbreviation; the stop itself is not given.</summary>
    public bool Contains(ReadOnlySpan<char> word) => IsInitials(word) || _lookup.ContainsKey(word);

    /// <summary>Whether a sentence hardly ever ends with the abbreviation, since a name or a number follows: <c>Gen.</c>, <c>No.</c></summary>
    public bool LeadsOn(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var leadsOn) && leadsOn;

    /// <summary>Whether the word is a single capital, or letters with stops between them: <c>J</c>, <c>U.S</c>, <c>a.m</c>.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 9 || word.Length % 2 == 0 || (word.Length == 1 && !char.IsUpper(word[0])))
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return true;
    }
}
