using Dateline.Model;
using Dateline.Stories.Datelines;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Bodies;

/// <summary>Sifts the body: paragraphs on one side; credits, furniture, other stories' headlines and end marks on the other.</summary>
internal sealed class BodyReader(DatelineForms datelines, StraySifter sifter)
{
    private const int DepthOfDateline = 3;

    /// <summary>The body of a draft.</summary>
    public BodyReading Read(StoryDraft draft)
    {
        var lines = UpToEnd(draft.Body, out var cut);
        var sorted = Sort(lines, draft);
        var found = FindDateline(sorted.Paragraphs);
        return sorted with
        {
            Dateline = found,
            Notes = cut == 0 ? sorted.Notes : [.. sorted.Notes, $"Left out what follows the end mark: {cut} lines."],
        };
    }

    // The end mark ends the story, unless most of the text follows it: then it is the end of something else.
    private static List<Line> UpToEnd(EquatableList<Line> lines, out int cut)
    {
        var end = -1;
        for (var i = lines.Count - 1; i >= 0 && end < 0; i--)
        {
            end = lines[i].Kind == LineKind.EndMark ? i : -1;
        }

        var ends = end > 0 && end >= lines.Count / 2;
        cut = ends ? lines.Skip(end + 1).Count(l => l.Kind == LineKind.Text) : 0;
        return [.. lines.Take(ends ? end : lines.Count).Where(l => l.Kind is not (LineKind.EndMark or LineKind.Furniture))];
    }

    private BodyReading Sort(List<Line> lines, StoryDraft draft)
    {
        var sorted = new SortedBody();
        var keys = new[] { draft.Headline, draft.Summary }.OfType<string>().Select(PrintedText.Key).ToHashSet(StringComparer.Ordinal);
        var texts = lines.Where(l => l.Kind == LineKind.Text).ToList();
        var all = string.Join('\n', texts.Select(l => l.Text));
        var at = 0;
        foreach (var line in lines)
        {
            if (line.Kind != LineKind.Text)
            {
                sorted.AddMarked(line);
                continue;
            }

            var (kind, reason) = IsDatelineOnly(line) ? (StrayKind.Paragraph, "") : sifter.Sift(texts, at, keys, all);
            sorted.AddText(EndMark.Without(line.Text), kind, reason);
            at++;
        }

        return sorted.ToReading();
    }

    private bool IsDatelineOnly(Line line) => datelines.Find(line.Text) is not null;

    private (int Paragraph, DatelineMatch Match)? FindDateline(EquatableList<Paragraph> paragraphs)
    {
        var tried = 0;
        for (var i = 0; i < paragraphs.Count && tried < DepthOfDateline; i++)
        {
            if (paragraphs[i].Kind != ParagraphKind.Body)
            {
                continue;
            }

            tried++;
            if (datelines.Find(paragraphs[i].Text) is { } match)
            {
                return (i, match);
            }
        }

        return null;
    }
}
