using System.Text.RegularExpressions;
using Dateline.Model;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Bodies;

/// <summary>Tells headlines of other stories, sub-headings and lifted quotations from paragraphs, by what they are.</summary>
/// <remarks>A rumour's headline left in the body becomes a fact, and a paragraph taken for a headline is lost: so a line goes only
/// when several signs agree, and every line that goes is noted with the signs.</remarks>
internal sealed partial class StraySifter(HeadlineSigns signs)
{
    private const int MostWords = 20;
    private const int MostSubheadingWords = 7;
    private const int MostDashedWords = 10;
    private const int FewestHeadlineWords = 4;
    private const int EnoughWeight = 2;
    private const int ShortestRepetition = 20;
    private const string Openers = "\"“‘«'-–—•*·";

    /// <summary>What line <paramref name="at"/> is, and the reason where it is no paragraph.</summary>
    public (StrayKind Kind, string Reason) Sift(IReadOnlyList<Line> lines, int at, IReadOnlySet<string> headlineKeys, string allText)
    {
        var line = lines[at];
        if (headlineKeys.Contains(PrintedText.Key(line.Text)) && !(at == 0 && PrintedText.EndsWithStop(line.Text)))
        {
            return (StrayKind.Repetition, "the story's own headline or summary again");
        }

        if (IsDashedHeading(lines, at))
        {
            return (StrayKind.Subheading, "behind a dash, no final stop, alone between paragraphs");
        }

        if (!MayBeStray(lines, at))
        {
            return (StrayKind.Paragraph, "");
        }

        var (weight, shown) = signs.Weigh(line.Text);
        return IsLifted(line.Text, allText) && line.Mark != BlockMark.Link ? (StrayKind.Repetition, "words of another paragraph again")
            : line.Mark == BlockMark.Heading ? (StrayKind.Subheading, "a heading element")
            : line.Mark == BlockMark.Link ? Linked(line, weight, shown)
            : Unmarked(line, weight, shown);
    }

    // A link by itself leads to another story, unless it reads as a sentence of this one.
    private static (StrayKind Kind, string Reason) Linked(Line line, int weight, EquatableList<string> shown) =>
        !PrintedText.EndsWithStop(line.Text) ? (StrayKind.Related, "a link, no final stop")
        : weight >= 0 ? (StrayKind.Related, "a link; " + string.Join(", ", shown))
        : (StrayKind.Paragraph, "");

    private static (StrayKind Kind, string Reason) Unmarked(Line line, int weight, EquatableList<string> shown) =>
        IsSubheading(line, shown) ? (StrayKind.Subheading, "short, no final stop, no verb")
        : weight >= EnoughWeight && PrintedText.Words(line.Text).Length >= FewestHeadlineWords
        ? (StrayKind.Related, "no final stop, alone between paragraphs; " + string.Join(", ", shown))
        : (StrayKind.Paragraph, "");

    private static bool MayBeStray(IReadOnlyList<Line> lines, int at) => lines[at].Mark switch
    {
        BlockMark.Heading => true,
        BlockMark.Link => PrintedText.Words(lines[at].Text).Length <= MostWords,
        BlockMark.Item => false,
        _ => LooksStray(lines[at].Text) && StandsAlone(lines, at),
    };

    // "- Ankara, Doha welcome move" between two paragraphs; the items of a list stand together or after a colon.
    private static bool IsDashedHeading(IReadOnlyList<Line> lines, int at) =>
        DashedHeading().IsMatch(lines[at].Text)
        && !PrintedText.EndsWithStop(lines[at].Text)
        && PrintedText.Words(lines[at].Text).Length <= MostDashedWords
        && at > 0 && EndsAsSentence(lines[at - 1].Text)
        && at + 1 < lines.Count && EndsAsSentence(lines[at + 1].Text) && !DashedHeading().IsMatch(lines[at + 1].Text);

    private static bool LooksStray(string text) =>
        !EndsAsSentence(text)
        && PrintedText.Words(text).Length <= MostWords
        && !PrintedText.HasInnerStop(text)
        && !Openers.Contains(text[0], StringComparison.Ordinal)
        && !char.IsLower(text[0])
        && !StartsAsItem(text);

    // Stops before and after: a line inside a list, a sentence broken over lines or a run of short lines is none.
    private static bool StandsAlone(IReadOnlyList<Line> lines, int at) =>
        Before(lines, at) is { } before && EndsAsSentence(before) && !before.EndsWith(':')
        && (at + 1 >= lines.Count || !char.IsLower(lines[at + 1].Text[0]));

    private static bool EndsAsSentence(string text) => PrintedText.EndsWithStop(text) && !text.EndsWith('?');

    // Two headlines may stand together; three short lines are a list.
    private static string? Before(IReadOnlyList<Line> lines, int at)
    {
        const int longestRun = 2;
        var run = 1;
        for (var i = at - 1; i >= 0; i--)
        {
            if (EndsAsSentence(lines[i].Text) || lines[i].Text.EndsWith(':') || lines[i].Kind != LineKind.Text)
            {
                return run + After(lines, at) <= longestRun ? lines[i].Text : null;
            }

            run++;
        }

        return null;
    }

    private static int After(IReadOnlyList<Line> lines, int at)
    {
        var run = 0;
        for (var i = at + 1; i < lines.Count && lines[i].Kind == LineKind.Text && !EndsAsSentence(lines[i].Text); i++)
        {
            run++;
        }

        return run;
    }

    private static bool StartsAsItem(string text) =>
        char.IsDigit(text[0]) && text.AsSpan().IndexOfAny(".)") is > 0 and < 4;

    private static bool IsSubheading(Line line, EquatableList<string> shown) =>
        PrintedText.Words(line.Text).Length <= MostSubheadingWords
        && !shown.Any(s => s is "present" or "past" or "auxiliary" or "attribution-tail" or "promo" or "infinitive-future");

    private static bool IsLifted(string text, string allText) =>
        text.Length >= ShortestRepetition && allText.IndexOf(text.TrimEnd(',', ';'), StringComparison.Ordinal) is var first and >= 0
        && allText.IndexOf(text.TrimEnd(',', ';'), first + 1, StringComparison.Ordinal) >= 0;

    [GeneratedRegex(@"^[-–—] ?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex DashedHeading();
}
