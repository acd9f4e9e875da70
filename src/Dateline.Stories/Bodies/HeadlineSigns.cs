using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Dateline.Model;
using Dateline.Stories.Text;

namespace Dateline.Stories.Bodies;

/// <summary>Weighs the signs, listed in <c>headlines.tsv</c>, that a line without a final stop is a headline and not a paragraph.</summary>
internal sealed class HeadlineSigns
{
    private const double HeadlineCaseShare = 0.75;
    private const int ShortestCapitalised = 4;
    private static readonly char[] Edges = [',', ':', ';', '"', '“', '”', '\'', '‘', '’', '.', '(', ')', '?', '!'];
    private readonly EquatableList<Sign> _signs;

    private HeadlineSigns(EquatableList<Sign> signs) => _signs = signs;

    /// <summary>Loads the embedded table.</summary>
    public static HeadlineSigns Load() => new(
        [.. LexiconTable.Load(Assembly.GetExecutingAssembly(), "stories/headlines.tsv", "id", "sign", "words", "weight", "example", "counter")
            .Rows.Select(r => new Sign(r["id"], r["sign"], r.List("words").ToFrozenSet(StringComparer.OrdinalIgnoreCase),
                int.Parse(r["weight"], CultureInfo.InvariantCulture)))]);

    /// <summary>The ids of the signs that a line shows, and their weight together.</summary>
    public (int Weight, EquatableList<string> Signs) Weigh(string line)
    {
        var words = PrintedText.Words(line).Select(w => w.Trim(Edges)).Where(w => w.Length > 0).ToArray();
        var shown = _signs.Where(sign => Shows(sign, line, words)).ToArray();
        return (shown.Sum(s => s.Weight), [.. shown.Select(s => s.Id)]);
    }

    private static bool Shows(Sign sign, string line, string[] words) => sign.Kind switch
    {
        "case" => words.Length > 2 && IsInHeadlineCase(words),
        "noarticle" => words.Length > 4 && !words.Any(IsArticle),
        "article" => words.Any(IsArticle) && !IsInHeadlineCase(words),
        "tail" => EndsWithSource(line, sign.Words),
        "opener" => words.Length > 0 && sign.Words.Contains(words[0]) && !IsInHeadlineCase(words),
        "promo" => sign.Words.Any(w => StartsAsLabel(line, w)),
        "present" => words.Any(sign.Words.Contains) || Pairs(words).Any(sign.Words.Contains),
        "finite" => words.Any(sign.Words.Contains),
        "past" => words.Skip(1).Any(w => sign.Words.Contains(w) || IsRegularPast(w)),
        _ => false,
    };

    private static bool IsArticle(string word) =>
        word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("a", StringComparison.Ordinal) || word.Equals("an", StringComparison.Ordinal)
        || word.Equals("A", StringComparison.Ordinal);

    private static bool IsRegularPast(string word) =>
        word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0]);

    private static bool IsInHeadlineCase(string[] words)
    {
        var lengthy = words.Where(w => w.Length >= ShortestCapitalised).ToArray();
        return lengthy.Length > 2 && lengthy.Count(w => !char.IsLower(w[0])) >= HeadlineCaseShare * lengthy.Length;
    }

    // "Turkey, Russia agree on truce — media": the source after a dash, not more than four words.
    private static bool EndsWithSource(string line, FrozenSet<string> sources)
    {
        var dash = line.LastIndexOfAny(['—', '–', '-', ':']);
        if (dash < 1 || dash > line.Length - 3 || (line[dash] != ':' && line[dash - 1] != ' ') || line[dash + 1] != ' ')
        {
            return false;
        }

        var tail = PrintedText.Words(line[(dash + 1)..]);
        return tail.Length <= 4 && (sources.Contains(tail[^1]) || sources.Contains(tail[0]) || (tail.Length <= 2 && tail.All(w => char.IsUpper(w[0]))));
    }

    private static bool StartsAsLabel(string line, string label) =>
        line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && line.Length > label.Length && line[label.Length] is ':' or '|' or '>';

    private static IEnumerable<string> Pairs(string[] words) =>
        words.Zip(words.Skip(1), (first, second) => first + " " + second);

    private sealed record Sign(string Id, string Kind, FrozenSet<string> Words, int Weight);
}
