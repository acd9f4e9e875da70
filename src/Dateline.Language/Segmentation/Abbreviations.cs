using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Language;

/// <summary>The abbreviations that keep their stop, from <c>lexicon/language/abbreviations.tsv</c>.</summary>
internal sealed class Abbreviations
{
    private static readonly FrozenSet<string> Anything = FrozenSet<string>.Empty;

    // To what an abbreviation leads on; null for those that may end a sentence before anything.
    private readonly FrozenDictionary<string, FrozenSet<string>?>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Abbreviations(FrozenDictionary<string, FrozenSet<string>?> leadsOn) =>
        _lookup = leadsOn.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Loads the table of the assembly.</summary>
    public static Abbreviations Load()
    {
        var table = LexiconTable.Load(typeof(Abbreviations).Assembly, "language/abbreviations.tsv", "id", "leadsOn", "gloss");
        return new Abbreviations(table.Rows.ToFrozenDictionary(
            row => row["id"], LeadsOn, StringComparer.Ordinal));
    }

    private static FrozenSet<string>? LeadsOn(LexiconRow row) => row["leadsOn"] switch
    {
        "no" => null,
        "yes" => Anything,
        _ => row.List("leadsOn").ToFrozenSet(StringComparer.Ordinal),
    };

    /// <summary>Whether the word before a stop is an abbreviation; the stop itself is not given.</summary>
    public bool Contains(ReadOnlySpan<char> word) => IsInitials(word) || _lookup.ContainsKey(word);

    /// <summary>Whether a sentence hardly ever ends between the abbreviation and the word after it: <c>Gen. Smith</c>, <c>10 p.m. Friday</c>.</summary>
    public bool LeadsOn(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        _lookup.TryGetValue(word, out var words) && words is not null
        && (words.Count == 0 || words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next));

    /// <summary>Whether the abbreviation leads on to certain words, those of a clock time, and so to a zone as well: <c>1 a.m. Moscow time</c>.</summary>
    public bool IsClock(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var words) && words is { Count: > 0 };

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
