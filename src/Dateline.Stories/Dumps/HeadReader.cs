using System.Text.RegularExpressions;
using Dateline.Stories.Dates;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Dumps;

/// <summary>Reads what stands over a bare text's body: headline, section, dates, summary, credit, byline.</summary>
internal sealed partial class HeadReader(HeadWords words)
{
    private const int FewestSummaryWords = 6;

    /// <summary>The draft so far; its body holds the captions and corrections that stand over the text.</summary>
    public StoryDraft Read(IReadOnlyList<Line> lines, IReadOnlyList<Line> body)
    {
        var texts = lines.Where(l => l.Kind == LineKind.Text).Select(l => l.Text).ToList();
        var (agency, section) = Labels(texts);
        var dates = lines.Where(l => l.Dates is not null).SelectMany(l => l.Dates!.Dates).ToList();
        var printed = texts.Count > 0 ? WithoutDate(texts[0], dates) : null;
        var rest = texts.Skip(1).Where(t => t != printed).ToList();
        var summary = rest.Where(IsSummary).ToList();
        var parts = lines.Where(l => l.Dates is not null).SelectMany(l => l.Dates!.Rest).ToList();
        return new StoryDraft
        {
            Headline = printed,
            Section = section ?? parts.Select(words.Section).FirstOrDefault(s => s is not null),
            Summary = Summary(summary),
            Byline = First(lines, LineKind.Byline) ?? parts.FirstOrDefault(p => words.AreAuthors(p, body)),
            Credit = lines.FirstOrDefault(l => l.Kind is LineKind.Credit or LineKind.Caption)?.Value,
            Publisher = First(lines, LineKind.Source) ?? Beside(lines) ?? parts.Prepend(agency ?? "").Select(words.Agency).FirstOrDefault(a => a is not null),
            Dates = [.. dates],
            Body = [.. lines.Where(l => l.Kind is LineKind.Caption or LineKind.Correction).Select(l => l with { Value = null })],
            Notes = [.. rest.Except(summary).Select(t => $"Left out above the body: “{t}”."), .. Advice(lines)],
        };
    }

    private static string? Beside(IReadOnlyList<Line> lines) =>
        lines.Select(l => l.Dates is null ? null : l.Value).FirstOrDefault(v => v is { Length: > 0 });

    private static string WithoutDate(string headline, List<PrintedDate> dates)
    {
        if (TrailingDate.Of(headline) is not var (rest, date))
        {
            return headline;
        }

        dates.Add(date);
        return rest;
    }

    private static bool IsSummary(string text) =>
        PrintedText.Words(text).Length >= FewestSummaryWords || (Bullet().IsMatch(text) && PrintedText.Words(text).Length > 2);

    // Bullets and lines of a deck are sentences, whatever marks they lack.
    private static string? Summary(List<string> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        return lines.Count == 1 && !Bullet().IsMatch(lines[0]) ? lines[0] : string.Join(' ', lines.Select(l => Closed(Bullet().Replace(l, ""))));
    }

    private static string Closed(string line) => PrintedText.EndsWithStop(line) ? line : line.TrimEnd(',', ';', ':', ' ') + ".";

    private static string? First(IReadOnlyList<Line> lines, LineKind kind) => lines.FirstOrDefault(l => l.Kind == kind)?.Value;

    private (string? Agency, string? Section) Labels(List<string> texts) =>
        (texts.Count > 1 ? Take(texts, t => words.Agency(t) is not null) : null, texts.Count > 1 ? Take(texts, words.IsSection) : null);

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

    private static IEnumerable<string> Advice(IReadOnlyList<Line> lines) =>
        lines.Where(l => l.Kind == LineKind.Advisory).Select(l => $"Left out (an editor's word on the version): “{l.Text}”.");

    [GeneratedRegex(@"^(?:[*•·▪‣●–—-]) ?(?=[\p{L}\p{N}""“‘'])", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
