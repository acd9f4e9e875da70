using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using Dateline.Model;
using Dateline.Stories.Dates;
using Dateline.Stories.Text;

namespace Dateline.Stories.Lines;

/// <summary>Tells what a line is by its own words, whatever stands around it.</summary>
internal sealed partial class LineClassifier
{
    private const int LongestFurniture = 350;
    private const int LongestMarked = 700;
    private readonly EquatableList<Glob> _furniture;
    private readonly FrozenDictionary<string, ListKind> _lists;
    private readonly DateLineReader _dates;

    private LineClassifier(EquatableList<Glob> furniture, FrozenDictionary<string, ListKind> lists, DateLineReader dates) =>
        (_furniture, _lists, _dates) = (furniture, lists, dates);

    /// <summary>Loads the embedded tables.</summary>
    public static LineClassifier Load(DateLineReader dates)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var furniture = LexiconTable.Load(assembly, "stories/furniture.tsv", "id", "pattern", "example", "counter");
        var lists = LexiconTable.Load(assembly, "stories/lists.tsv", "id", "labels", "kind");
        return new LineClassifier(
            [.. furniture.Rows.Select(r => new Glob(r["pattern"]))],
            lists.Rows.SelectMany(r => r.List("labels").Select(label => (label, Kind: r.Choice<ListKind>("kind"))))
                .ToFrozenDictionary(p => p.label, p => p.Kind, StringComparer.OrdinalIgnoreCase),
            dates);
    }

    /// <summary>The line with its kind and the parts that its kind has.</summary>
    public Line Classify(string text, BlockMark mark = BlockMark.None, bool afterBlank = false)
    {
        var line = new Line { Text = text, Mark = mark, AfterBlank = afterBlank };
        return mark == BlockMark.Caption ? Caption(line) with { Kind = LineKind.Caption }
            : text.Length > LongestMarked ? line
            : Labelled(line) ?? Figures(line) ?? Marked(line) ?? Dated(line) ?? line;
    }

    /// <summary>Whether the whole line is furniture of a site.</summary>
    public bool IsFurniture(string text) =>
        text.Length <= LongestFurniture
        && (Stamp().IsMatch(text) || Separator().IsMatch(text) || CopyrightNotice().IsMatch(text) || _furniture.Any(glob => glob.Matches(text)));

    private Line? Labelled(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        var label = colon < 0 ? line.Text : line.Text[..colon];
        if (_lists.TryGetValue(label.TrimStart('#', '*', ' '), out var list))
        {
            return line with { Kind = LineKind.ListLabel, List = list, Value = colon < 0 ? null : line.Text[(colon + 1)..].Trim() };
        }

        return Source().Match(line.Text) is { Success: true } source
            ? line with { Kind = LineKind.Source, Value = source.Groups["name"].Value }
            : Byline().Match(line.Text) is { Success: true } byline
            ? line with { Kind = LineKind.Byline, Value = byline.Groups["names"].Value }
            : null;
    }

    // "03/04/2016" and "13:47 22.06.2011" are dates before they are page numbers or the hours of a live blog.
    private Line? Figures(Line line) => Separator().IsMatch(line.Text) || Stamp().IsMatch(line.Text) ? Dated(line) : null;

    private Line? Marked(Line line)
    {
        if (SignOffReader.Read(line) is { } signed)
        {
            return signed;
        }

        LineKind? kind = EndMark().IsMatch(line.Text) ? LineKind.EndMark
            : Advisory().IsMatch(line.Text) ? LineKind.Advisory
            : Correction().IsMatch(line.Text) ? LineKind.Correction
            : IsFurniture(line.Text) ? LineKind.Furniture
            : Credit().IsMatch(line.Text) ? LineKind.Credit
            : null;
        return kind == LineKind.Credit ? line with { Kind = LineKind.Credit, Value = line.Text }
            : kind is { } found ? line with { Kind = found }
            : Caption(line) is { Value: not null } caption ? caption with { Kind = LineKind.Caption }
            : null;
    }

    private static Line Caption(Line line) =>
        CaptionWithCredit().Match(line.Text) is { Success: true } match
            ? line with { Text = match.Groups["caption"].Value.Trim(), Value = match.Groups["credit"].Value.Trim() }
            : line;

    private Line? Dated(Line line)
    {
        var crawl = Crawl().Match(line.Text);
        var printed = crawl.Success ? "Crawled " + crawl.Groups["day"].Value : line.Text;
        return _dates.Read(printed) is { } dates && (!crawl.Success || Rest(crawl).Length == 0 || IsFurniture(Rest(crawl)))
            ? line with { Kind = LineKind.Date, Dates = dates, Value = InnerSource().Match(line.Text).Groups["name"].Value }
            : TrailingDate.Of(line.Text) is var (rest, date) && IsFurniture(rest)
            ? line with { Kind = LineKind.Date, Dates = new DateLine([date], []) }
            : null;
    }

    private static string Rest(Match crawl) => crawl.Groups["rest"].Value.Trim();

    [GeneratedRegex(@"^(?:date|crawled|retrieved|fetched|accessed)(?: on)?:?\s+(?<day>\d{4}-\d{2}-\d{2})\b(?<rest>.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Crawl();

    [GeneratedRegex(@"^(?:Source|Agency|Publisher|Provider):\s*(?<name>[^|.]{2,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"\bSource:\s*(?<name>[^|]{2,40}?)\s*(?:\||$)", RegexOptions.CultureInvariant)]
    private static partial Regex InnerSource();

    [GeneratedRegex(@"^(?:By|BY|Written by|Text by|Author:)\s+(?<names>\p{Lu}[\p{L}.'’\-]*(?:,? (?:and|in|for|of|van|von|de|al|el|bin|the|\p{Lu}[\p{L}.'’\-]*))*(?:,? ?[/|] ?\p{Lu}[\p{L} ,.'’\-]*)*)(?<![a-z]{3}\.)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^(?:-0-|-? ?30 ?-|#{3,}|# # #|\(?END\)?|\(?[Ee]nd[Ii]t(?:em)?\)?\.?|ENDS|\(?[Ee]nds\)?|/ends/?)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndMark();

    [GeneratedRegex(@"^\((?:Adds?|ATTN|ADDS|UPDATES|RECASTS|EDS|Eds|Updates?|Recasts?|Rewrites?|Writes|New throughout|Repeats?|Changes|Releads|Refiles|Removes|Details)\b.*\)\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Advisory();

    [GeneratedRegex(@"^(?:(?:Correction|Corrected|CORRECTION|Clarification|CLARIFICATION|Editor['’]s note|EDITOR['’]S NOTE)(?: \([^()]{3,30}\))?\s?[:—–-].+|\((?:Corrects|Fixes|Clarifies|This (?:[\w.]{1,12},? ){0,3}(?:story|article|version|report|dispatch)|Editor['’]s note)\b.*\)\.?|An earlier version of this (?:story|article|report|dispatch)\b.*\b(?:misstated|misspelled|misidentified|misattributed|incorrect|incorrectly|wrong|wrongly|mistakenly|erroneously|in error)\b.*|(?:This|An earlier version of this) (?:story|article|report) (?:has been|was|had|misstated|incorrectly)\b.*(?:correct|amended|clarif|misstat|wrong).*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Correction();

    [GeneratedRegex(@"^(?:[-–—_*=·• ]{3,}|\*+|\d{1,4}(?: ?/ ?\d{1,3})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    // The hour over an entry of a live blog, with what stands beside it: "17:56KEY EVENT"; or how long ago it was: "5 minutes ago".
    [GeneratedRegex(@"^(?i:(?:\d{1,3} ?(?:s|m|h|d|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?)|an? (?:minute|hour|day)) ago)$|^(?:(?:Posted|Updated|Published) at )?\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?[A-Z]{3,4})?(?:[ |·-]{0,3}[^.!?]{0,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^(?:©|\([cC]\)|Copyright)\s*(?:Copyright\s*)?(?:\p{L}[\p{L} ]{0,40},? )?(?:19|20)\d\d\b.{0,120}$", RegexOptions.CultureInvariant)]
    private static partial Regex CopyrightNotice();

    [GeneratedRegex(@"^(?:(?:©|\([cC]\) ).{2,100}|[\[\(]?(?:File )?(?:[Pp]hotos?|PHOTO|Pictures?|Images?|Photograph|Handout)(?: by| [Cc]redit| courtesy(?: of)?)?\s*(?:[:/©]|(?<=by|of)\s).{2,100}|(?:Picture |Photo |Image )?Credit:.{2,80}|(?:REUTERS|AP Photo|AP|AFP(?: PHOTO)?|EPA(?:-EFE)?|Getty Images|Xinhua|Sputnik|TASS|DPA|dpa)\s?/\s?\p{Lu}.{2,80}|\p{Lu}[\p{L} .'’\-]{2,40}(?:/| via )(?:Getty Images|Reuters|REUTERS|AFP|AP|EPA|Anadolu(?: Agency)?|Shutterstock)(?:/.*|\)?))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^(?<caption>.{20,600}?[.!?""”’])\s*(?<credit>©\s?.{2,80}|(?:REUTERS|AP Photo|AFP PHOTO|AFP|EPA)\s?/\s?\p{Lu}.{2,60}|[\(\[]?(?:File )?(?:Photo|PHOTO|Photograph|Picture|Image)(?: by\b|:|/| credit:?).{2,80})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex CaptionWithCredit();
}
