using Dateline.Model;
using Dateline.Stories.Agencies;
using Dateline.Stories.Bodies;
using Dateline.Stories.Datelines;
using Dateline.Stories.Dates;
using Dateline.Stories.Decoding;
using Dateline.Stories.Dumps;
using Dateline.Stories.Languages;
using Dateline.Stories.Lines;
using Dateline.Stories.Pages;

namespace Dateline.Stories;

/// <summary>Reads a page or a bare text into a story: the first stage.</summary>
/// <remarks>Bytes are told apart by their content, not by a file's name. One story has at most 2,000,000 characters of text and
/// a page at most 10 MB. Every failure is a <see cref="Problem"/>; a story without a date is none. Instances may be shared by threads.</remarks>
/// <example>A text that begins <c>MOSCOW, December 28. /TASS/.</c> gives a story of TASS with the dateline Moscow, 28 December.</example>
public sealed class StoryReader
{
    /// <summary>The most characters that one story may have.</summary>
    public const int LongestText = 2_000_000;

    /// <summary>The most bytes that a page may have.</summary>
    public const int LargestPage = 10_000_000;

    private readonly DumpReader _dumps;
    private readonly PageReader _pages;
    private readonly BodyReader _bodies;
    private readonly LanguageCheck _languages;
    private readonly StoryComposer _composer;

    /// <summary>Makes a reader with the tables of <c>lexicon/stories</c>.</summary>
    /// <exception cref="LexiconException">A table is malformed.</exception>
    public StoryReader()
    {
        var agencies = AgencyTable.Load();
        var datelines = DatelineForms.Load(agencies);
        var dates = new DateLineReader(ZoneTable.Load());
        var lines = LineClassifier.Load(dates);
        var topics = TopicSplitter.Load();
        var words = new HeadWords(agencies, SectionWords.Load());
        _dumps = new DumpReader(lines, datelines, new HeadReader(words), topics, HouseManners.Load());
        _pages = new PageReader(lines, dates, topics, new BodyEdges(datelines), words);
        _bodies = new BodyReader(datelines, new StraySifter(HeadlineSigns.Load()));
        _languages = LanguageCheck.Load();
        _composer = new StoryComposer(agencies);
    }

    /// <summary>The story in the source, or the problem that stands in the way.</summary>
    /// <returns>The story has at least one paragraph, and <see cref="Story.Notes"/> says what was left out or not settled.</returns>
    public Result<Story> Read(StorySource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var place = source.Uri ?? "-";
        if (Refuse(source, place) is { } refused)
        {
            return refused;
        }

        var decoded = TextDecoder.Decode(source.Bytes, source.ContentType, place);
        if (!decoded.Succeeded)
        {
            return decoded.Problem;
        }

        var draft = Draft(decoded.Value.Text, source, place);
        return draft.Succeeded ? Compose(draft.Value, source, place) : draft.Problem;
    }

    private static Problem? Refuse(StorySource source, string place) =>
        source.Bytes.IsEmpty ? StoryProblems.Empty(place)
        : source.Bytes.Length > LargestPage ? StoryProblems.TooLong(place, $"{source.Bytes.Length} bytes", $"{LargestPage} bytes")
        : source.Zone is { } zone && SuppliedZone.Parse(zone) is null ? StoryProblems.Zone(zone)
        : null;

    private Result<StoryDraft> Draft(string text, StorySource source, string place)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return StoryProblems.Empty(place);
        }

        if (PageReader.IsPage(text))
        {
            return _pages.Read(text, source, place);
        }

        return text.Length > LongestText
            ? StoryProblems.TooLong(place, $"{text.Length} characters", $"{LongestText} characters")
            : _dumps.Read(text);
    }

    private Result<Story> Compose(StoryDraft draft, StorySource source, string place)
    {
        var body = _bodies.Read(draft);
        var text = string.Join('\n', body.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => p.Text));
        if (text.Length == 0)
        {
            return StoryProblems.NoText(place);
        }

        return _composer.Compose(draft, body, source, _languages.Of(text, draft.Language));
    }
}
