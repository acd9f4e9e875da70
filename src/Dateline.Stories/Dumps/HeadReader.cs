using System.Text.RegularExpressions;
using Dateline.Model;
using Dateline.Stories.Dates;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Dumps;

/// <summary>Reads what stands over a bare text's body: headline, section, dates, summary, credit, byline.</summary>
internal static partial class HeadReader
{
    private const int FewestSummaryWords = 6;

    /// <summary>The draft so far; its body holds the captions and corrections that stand over the text.</summary>
    public static StoryDraft Read(IReadOnlyList<Line> lines, SectionWords sections)
    {
        var texts = lines.Where(l => l.Kind == LineKind.Text).Select(l => l.Text).ToList();
        var section = Take(texts, t => sections.Names(t) && texts.Count > 1);
        var printed = texts.FirstOrDefault();
        var headline = printed is null ? null : VersionMark().Replace(printed, "");
        var rest = texts.Skip(1).Where(t => t != printed).ToList();
        var summary = rest.Where(t => PrintedText.Words(t).Length >= FewestSummaryWords).ToList();
        return new StoryDraft
        {
            Headline = headline,
            Section = section,
            Summary = summary.Count == 0 ? null : string.Join(' ', summary),
            Byline = First(lines, LineKind.Byline)?.Value,
            Credit = lines.FirstOrDefault(l => l.Kind is LineKind.Credit or LineKind.Caption)?.Value,
            Publisher = First(lines, LineKind.Source)?.Value ?? lines.Select(l => l.Dates is null ? null : l.Value).FirstOrDefault(v => v is { Length: > 0 }),
            Dates = Dates(lines),
            Body = [.. lines.Where(l => l.Kind is LineKind.Caption or LineKind.Correction).Select(l => l with { Value = null })],
            Notes = [.. Version(printed, headline), .. rest.Except(summary).Select(t => $"Left out above the body: “{t}”."), .. Advice(lines)],
        };
    }

    private static EquatableList<PrintedDate> Dates(IReadOnlyList<Line> lines) =>
        [.. lines.Where(l => l.Dates is not null).SelectMany(l => l.Dates!.Dates)];

    private static Line? First(IReadOnlyList<Line> lines, LineKind kind) => lines.FirstOrDefault(l => l.Kind == kind);

    private static string? Take(List<string> texts, Predicate<string> isWanted)
    {
        var index = texts.FindIndex(isWanted);
        var found = index < 0 ? null : texts[index];
        if (index >= 0)
        {
            texts.RemoveAt(index);
        }

        return found;
    }

    private static IEnumerable<string> Version(string? printed, string? headline) =>
        printed == headline ? [] : [$"Left out of the headline as a mark of the version: “{printed![..^headline!.Length].Trim()}”."];

    private static IEnumerable<string> Advice(IReadOnlyList<Line> lines) =>
        lines.Where(l => l.Kind == LineKind.Advisory).Select(l => $"Left out (an editor's word on the version): “{l.Text}”.");

    [GeneratedRegex(@"^(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|REPEAT|EXCLUSIVE|BREAKING|URGENT|LEAD|RECAP|ADVISORY|1ST LD|2ND LD|3RD LD|\(?LEAD\)?|Update|Urgent)(?:\s?\d+)?(?:\s?\(Official\))?\s?[-–—:]+\s*|\[(?:LEAD|Lead|UPDATE|Update)\]\s*|\((?:LEAD|\d+(?:st|nd|rd|th) LD|URGENT)\)\s*)+(?=\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex VersionMark();
}
