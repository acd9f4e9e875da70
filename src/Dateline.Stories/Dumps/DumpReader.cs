using Dateline.Model;
using Dateline.Stories.Datelines;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Dumps;

/// <summary>Reads a bare text: what stands over the body, the body, and the lists under it.</summary>
internal sealed class DumpReader(LineClassifier classifier, DatelineForms datelines, HeadReader heads, TopicSplitter topics, HouseManners manners)
{
    private const int DeepestDateline = 40;
    private const int DeepestHead = 20;
    private const int FewestParagraphWords = 12;

    /// <summary>The draft of the story.</summary>
    public StoryDraft Read(string text)
    {
        var lists = ListReader.Read(DumpLines.Read(text, classifier));
        var start = BodyStart(lists.Lines);
        var body = lists.Lines.Skip(start).ToEquatableList();
        var head = heads.Read([.. lists.Lines.Take(start)], body);
        return head with
        {
            Publisher = head.Publisher ?? manners.Agency(lists.Lines),
            Body = [.. head.Body, .. body],
            Topics = topics.Topics(lists.Topics),
            Persons = TopicSplitter.Persons(lists.Persons, string.Join('\n', body.Select(l => l.Text))),
            Related = lists.Related,
            Dates = [.. head.Dates, .. body.Where(l => l.Dates is not null).SelectMany(l => l.Dates!.Dates)],
            Month = body.Select(l => l.Dates?.Month).FirstOrDefault(m => m is not null),
            Notes = [.. head.Notes, .. lists.Notes],
        };
    }

    // The first dateline; else the first paragraph after the last date, byline or credit of the head.
    private int BodyStart(EquatableList<Line> lines)
    {
        var dated = Enumerable.Range(0, Math.Min(lines.Count, DeepestDateline))
            .FirstOrDefault(i => IsDatelined(lines, i), -1);
        if (dated >= 0)
        {
            return dated;
        }

        var from = HeadMarksEnd(lines);
        for (var i = from; i < lines.Count; i++)
        {
            if (IsParagraph(lines[i]))
            {
                return i;
            }
        }

        return Math.Max(from, FirstAfterHeadline(lines));
    }

    private bool IsDatelined(EquatableList<Line> lines, int i) =>
        (lines[i].Kind == LineKind.Text && datelines.Find(lines[i].Text) is { } match
            && (match.End < lines[i].Text.Length || (i + 1 < lines.Count && IsParagraph(lines[i + 1]))))
        || (lines[i].Kind == LineKind.Byline && lines[i].Value is { } value && value.LastIndexOf('/') is var slash and > 0
            && datelines.Find(value[(slash + 1)..].Trim()) is not null);

    private static int HeadMarksEnd(EquatableList<Line> lines)
    {
        var end = 0;
        var paragraphs = 0;
        for (var i = 0; i < Math.Min(lines.Count, DeepestHead) && paragraphs < 2; i++)
        {
            paragraphs += IsParagraph(lines[i]) ? 1 : 0;
            end = lines[i].Kind is LineKind.Date or LineKind.Byline or LineKind.Source or LineKind.Credit && paragraphs < 2 ? i + 1 : end;
        }

        return end;
    }

    private static int FirstAfterHeadline(EquatableList<Line> lines)
    {
        var texts = Enumerable.Range(0, lines.Count).Where(i => lines[i].Kind == LineKind.Text).Take(2).ToArray();
        return texts.Length == 0 ? lines.Count : texts.Length == 1 ? texts[0] : texts[1];
    }

    private static bool IsParagraph(Line line) =>
        line.Kind == LineKind.Text && PrintedText.EndsWithStop(line.Text)
        && (PrintedText.Words(line.Text).Length >= FewestParagraphWords || PrintedText.HasInnerStop(line.Text));
}
