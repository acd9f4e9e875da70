using System.Text.RegularExpressions;

namespace Dateline.Tests.Gates;

/// <summary>Every rule id that there is: the rows of the tables, and the ids that stand in the code.</summary>
internal static partial class RuleCatalogue
{
    private static readonly (string Prefix, string Table)[] Tables =
    [
        ("cue.", "statements/cues.tsv"),
        ("refusal.", "statements/refusals.tsv"),
        ("frame.", "events/frames.tsv"),
        ("status.", "factuality/status.tsv"),
        ("agreement.", "agreements/nouns.tsv"),
        ("step.", "agreements/steps.tsv"),
        ("meeting.", "meetings/nouns.tsv"),
    ];

    private static readonly Lazy<HashSet<string>> Ids = new(() => [.. Tables.SelectMany(t => Rows(t.Prefix, t.Table)), .. Literals()]);

    /// <summary>Whether a row or a line of code bears the id.</summary>
    public static bool Holds(string id) => Ids.Value.Contains(id);

    private static IEnumerable<string> Rows(string prefix, string table) => File
        .ReadLines(Path.Combine(Repository.Root, "lexicon", table))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => prefix + line.Split('\t')[0]);

    private static IEnumerable<string> Literals() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
        .SelectMany(file => Literal().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups[1].Value);

    [GeneratedRegex("\"([a-z]+[.-][a-z.-]+)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Literal();
}
