using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dateline.Model;
using Dateline.Stories.Dates;
using Dateline.Stories.Dumps;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Reads an HTML page: what its head says about the story, and the story's body without the site around it.</summary>
internal sealed class PageReader(LineClassifier classifier, DateLineReader dates, BlockFilter filter, BodyEdges edges, HeadWords words)
{
    private const int DepthOfStart = 4096;
    private const int DeepestNesting = 512;
    private const int MostOpenTags = 2_000;
    private const int MostNodes = 150_000;
    private const int ShortestBody = 120;
    private const int LongestDateLine = 120;
    private const int MostVisibleDates = 2;

    private readonly TopicSplitter _topics = TopicSplitter.Load();

    /// <summary>Whether the text is markup and not print.</summary>
    public static bool IsPage(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, DepthOfStart)).TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<", StringComparison.Ordinal)
                && (start.Contains("<p", StringComparison.OrdinalIgnoreCase) || start.Contains("<div", StringComparison.OrdinalIgnoreCase)
                    || start.Contains("<head", StringComparison.OrdinalIgnoreCase) || start.Contains("<body", StringComparison.OrdinalIgnoreCase)
                    || start.Contains("<article", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The draft of the page's story; a problem when it holds none.</summary>
    public Result<StoryDraft> Read(string text, StorySource source, string place)
    {
        if (OpenTags.Deepest(text) > MostOpenTags)
        {
            return StoryProblems.TooDeep(place, DeepestNesting);
        }

        using var page = new HtmlParser().ParseDocument(text);
        if (Refuse(page, place) is { } refused)
        {
            return refused;
        }

        var head = new PageHead(page, dates, words.Agencies);
        var captions = PageBlocks.Captions(page).Select(c => classifier.Classify(c, BlockMark.Caption)).ToList();
        var pictures = PageBlocks.PictureTexts(page);
        OtherArticles.Remove(page);
        filter.Clean(page);
        var printed = VisibleDates(page, head);
        var blocks = Body(page, head, source);
        return blocks.Count == 0 ? StoryProblems.NoArticle(place) : Draft(head, printed, Lines(blocks, pictures), captions);
    }

    private static Problem? Refuse(IHtmlDocument page, string place)
    {
        var nodes = 0;
        var open = new Stack<(INode Node, int Depth)>([(page.DocumentElement, 1)]);
        while (open.TryPop(out var at) && nodes <= MostNodes)
        {
            nodes++;
            if (at.Depth > DeepestNesting)
            {
                return StoryProblems.TooDeep(place, DeepestNesting);
            }

            foreach (var child in at.Node.ChildNodes)
            {
                open.Push((child, at.Depth + 1));
            }
        }

        return nodes > MostNodes ? StoryProblems.TooLong(place, $"more than {MostNodes} nodes", $"{MostNodes} nodes") : null;
    }

    private static List<PageBlock> Body(IHtmlDocument page, PageHead head, StorySource source)
    {
        var whole = page.Body is { } body ? PageBlocks.Of(body) : [];
        var dense = DensestElement.Of(whole) is { } element ? whole.FindAll(b => b.Element == element || b.Element!.IsDescendantOf(element)) : [];
        var found = MainText.Of(page, source.Uri ?? head.Address);
        var blocks = found is null ? [] : PageBlocks.Of(found);
        var printed = Printed(head.Body);

        // What the head itself calls the body is one, however short: a flash has one sentence.
        return new[] { blocks, printed, dense, whole.FindAll(IsText) }.FirstOrDefault(candidate => IsStory(candidate, head), printed);
    }

    private List<Line> Lines(List<PageBlock> blocks, IReadOnlySet<string> pictures) =>
        [.. blocks.Where(b => !pictures.Contains(PrintedText.Key(b.Text))).Select(b => classifier.Classify(b.Text, b.Mark))];

    // Where the head gives no hour, the first date lines printed for the same day, or for any if the head gives none.
    private List<DateLine> VisibleDates(IHtmlDocument page, PageHead head)
    {
        var day = head.Dates.IsEmpty ? null : head.Dates[0].DayNear(null);
        return head.Dates.Any(d => d.Time is not null) || page.Body is null ? []
            : [.. PageBlocks.Of(page.Body).Where(b => b.Text.Length <= LongestDateLine)
                .Select(b => classifier.Classify(b.Text).Dates).OfType<DateLine>()
                .Select(l => l with { Dates = [.. l.Dates.Where(d => day is null || d.DayNear(day) == day)] })
                .Where(l => !l.Dates.IsEmpty).Take(MostVisibleDates)];
    }

    private static List<PageBlock> Printed(string? body) =>
        body is null ? [] : [.. body.Split('\n').Select(PrintedText.Clean).Where(t => t.Length > 0).Select(t => new PageBlock(t, BlockMark.None))];

    // A list of links or a form is no story; half of what the head itself calls the body is not enough either.
    private static bool IsStory(List<PageBlock> blocks, PageHead head)
    {
        var sentences = blocks.Where(IsText).Sum(b => b.Text.Length);
        return sentences >= (head.IsArticle ? 1 : ShortestBody) && sentences * 2 >= (head.Body?.Length ?? 0);
    }

    // A correction that the head tells and the page prints is one.
    private static IEnumerable<Line> Correction(PageHead head, IReadOnlyList<Line> body) =>
        head.Correction is { } text && !body.Any(l => PrintedText.Key(l.Text).Contains(PrintedText.Key(text), StringComparison.Ordinal))
            ? [new Line { Text = text, Kind = LineKind.Correction }] : [];

    private static bool IsText(PageBlock block) =>
        DensestElement.IsProse(block) || (block.Mark is BlockMark.None or BlockMark.Item && PrintedText.EndsWithStop(block.Text));

    private StoryDraft Draft(PageHead head, List<DateLine> printed, List<Line> body, List<Line> captions)
    {
        var (lines, above, cut) = edges.Trim(body);
        var lists = ListReader.Read(lines);
        var text = string.Join('\n', lists.Lines.Select(l => l.Text));
        return new StoryDraft
        {
            Headline = head.Headline,
            Summary = head.Summary,
            Section = head.Section,
            Byline = head.Byline is { } named && !PageAuthors.NamesSite(named, head.Publisher) ? named
                : above.Concat(printed.SelectMany(l => l.Rest)).FirstOrDefault(l => words.AreAuthors(l, lines.FindAll(b => b.Dates is null))) ?? head.Byline,
            Credit = captions.Select(c => c.Value).FirstOrDefault(c => c is not null),
            Publisher = head.Publisher,
            Address = head.Address,
            Dates = [.. head.Dates, .. printed.SelectMany(l => l.Dates).Take(MostVisibleDates), .. lists.Lines.Where(l => l.Dates is not null).SelectMany(l => l.Dates!.Dates)],
            Topics = head.Topics.IsEmpty ? _topics.Topics(lists.Topics) : head.Topics,
            Persons = head.Persons.IsEmpty ? TopicSplitter.Persons(lists.Persons, text) : head.Persons,
            Language = head.Language,
            Related = lists.Related,
            Notes = [.. cut, .. lists.Notes],
            Body = [.. Correction(head, lists.Lines), .. lists.Lines, .. captions],
        };
    }
}
