using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dateline.Model;
using Dateline.Stories.Datelines;
using Dateline.Stories.Dates;
using Dateline.Stories.Lines;
using Dateline.Stories.Pages;
using Dateline.Stories.Text;

namespace Dateline.Stories.Exchange;

/// <summary>Makes the story of an item: its markup or text to lines, its dates to dates, its dateline to the head of its text.</summary>
internal sealed partial class ItemReader(LineClassifier classifier, DateLineReader dates, DatelineForms datelines, BlockFilter filter, StoryMaker maker)
{
    private const int LongestPlainSummary = 4_000;
    private const int MostOpenTags = 500;

    /// <summary>The story, a notice when the item is no text, or a problem.</summary>
    public Result<Story> Read(ExchangeItem item, StorySource about, string place)
    {
        var lines = Lines(item);
        if (item.OtherKind is { } kind)
        {
            return StoryProblems.OtherItem(place, kind);
        }

        return lines.Count == 0
            ? StoryProblems.EmptyItem(place)
            : maker.Make(Draft(item, lines), about with { Uri = IsAddress(item.Address) ? item.Address : about.Uri }, place);
    }

    private static bool IsAddress(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private StoryDraft Draft(ExchangeItem item, List<Line> body)
    {
        var lists = ListReader.Read(body);
        return new StoryDraft
        {
            Headline = Plain(item.Headline),
            Summary = HasBody(item) ? Plain(item.Summary) : null,
            Section = Plain(item.Section),
            Byline = item.Authors.IsEmpty ? null : Plain(string.Join(", ", item.Authors.Select(a => By().Replace(a.Trim(), "")))),
            Credit = Plain(item.Credit),
            Publisher = Plain(item.Publisher),
            Address = IsAddress(item.Address) ? item.Address : null,
            Language = item.Language,
            Dates = [.. Dates(item.Published, DateLabel.Published), .. Dates(item.Updated, DateLabel.Updated)],
            Topics = Cleaned(item.Topics),
            Persons = Cleaned(item.Persons),
            Related = lists.Related,
            Notes = [.. item.Notes, .. HasBody(item) ? [] : new[] { SummaryOnly(item) }, .. lists.Notes],
            Body = [.. Marked(item.Corrections, LineKind.Correction), .. WithDateline(lists.Lines, Plain(item.Dateline)), .. Marked(item.Captions, LineKind.Caption)],
        };
    }

    private static string SummaryOnly(ExchangeItem item) =>
        IsAddress(item.Address) ? $"Only the summary was given; the story is at {item.Address}." : "Only the summary was given.";

    private static bool HasBody(ExchangeItem item) => !string.IsNullOrWhiteSpace(item.Html) || !string.IsNullOrWhiteSpace(item.Text);

    private static EquatableList<string> Cleaned(EquatableList<string> texts) =>
        [.. texts.Select(t => Plain(t)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Line> Marked(EquatableList<string> texts, LineKind kind) =>
        Cleaned(texts).Select(t => new Line { Text = t, Kind = kind, Mark = kind == LineKind.Caption ? BlockMark.Caption : BlockMark.None });

    private IEnumerable<PrintedDate> Dates(string? value, DateLabel label) =>
        value is not null && dates.ReadValue(value) is { } date ? [date with { Label = label }] : [];

    private List<Line> Lines(ExchangeItem item) =>
        !string.IsNullOrWhiteSpace(item.Html) ? Markup(item.Html)
        : !string.IsNullOrWhiteSpace(item.Text) ? DumpLines.Read(item.Text, classifier)
        : !string.IsNullOrWhiteSpace(item.Summary) && item.Summary.Length <= LongestPlainSummary ? Markup(item.Summary)
        : [];

    private List<Line> Markup(string html)
    {
        if (OpenTags.Deepest(html) > MostOpenTags)
        {
            return [];
        }

        using var page = new HtmlParser().ParseDocument(html);
        filter.Clean(page);
        return page.Body is null ? [] : [.. PageBlocks.Of(page.Body).Select(b => classifier.Classify(b.Text, b.Mark))];
    }

    // The printed wire has the dateline at the head of the text; formats that keep it apart mean the same.
    private EquatableList<Line> WithDateline(EquatableList<Line> lines, string? dateline)
    {
        var first = lines.Select((l, i) => (l, i)).Where(p => p.l.Kind == LineKind.Text && p.l.Mark != BlockMark.Heading).Select(p => p.i).FirstOrDefault(-1);
        if (dateline is null || first < 0 || datelines.Find(lines[first].Text) is not null)
        {
            return lines;
        }

        var headed = lines[first] with { Text = $"{dateline.TrimEnd('-', '–', '—', ' ')} - {lines[first].Text}" };
        return datelines.Find(headed.Text) is null ? lines : [.. lines.Take(first), headed, .. lines.Skip(first + 1)];
    }

    private static string? Plain(string? text)
    {
        var decoded = WebUtility.HtmlDecode(text);
        return decoded is not null && PrintedText.Clean(Tag().Replace(decoded, " ")) is { Length: > 0 } clean ? clean : null;
    }

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,300}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:By|BY|by|Von|Av|Af|Par|Por|Di|Door) (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex By();
}
