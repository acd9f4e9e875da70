using Dateline.Model;
using Dateline.Stories.Agencies;
using Dateline.Stories.Bodies;
using Dateline.Stories.Containers;
using Dateline.Stories.Datelines;
using Dateline.Stories.Dates;
using Dateline.Stories.Decoding;
using Dateline.Stories.Dumps;
using Dateline.Stories.Exchange;
using Dateline.Stories.Languages;
using Dateline.Stories.Lines;
using Dateline.Stories.Pages;

namespace Dateline.Stories;

/// <summary>Reads pages, texts, feeds, exchange formats and archives of them into stories: the first stage.</summary>
/// <remarks>Bytes are told apart by their content, not by a file's name. Every failure is a <see cref="Problem"/>; a story without a date
/// is none, and neither is one in another language than English. What is bounded, <see cref="ReadingLimits"/> says. Instances may be shared by threads.</remarks>
/// <example>A text that begins <c>MOSCOW, December 28. /TASS/.</c> gives a story of TASS with the dateline Moscow, 28 December.</example>
public sealed class StoryReader
{
    private readonly ReadingLimits _limits;
    private readonly DumpReader _dumps;
    private readonly PageReader _pages;
    private readonly StoryMaker _maker;
    private readonly ExchangeReader _exchange;
    private readonly Unpacker _unpacker;

    /// <summary>Makes a reader with the tables of <c>lexicon/stories</c>.</summary>
    /// <param name="limits">How much is read at most; <see cref="ReadingLimits.Default"/> when absent.</param>
    /// <exception cref="LexiconException">A table is malformed.</exception>
    public StoryReader(ReadingLimits? limits = null)
    {
        _limits = limits ?? ReadingLimits.Default;
        var agencies = AgencyTable.Load();
        var datelines = DatelineForms.Load(agencies);
        var dates = new DateLineReader(ZoneTable.Load());
        var lines = LineClassifier.Load(dates);
        var topics = TopicSplitter.Load();
        var words = new HeadWords(agencies, SectionWords.Load());
        var filter = new BlockFilter(StrayNames.Load());
        _dumps = new DumpReader(lines, datelines, new HeadReader(words), topics, HouseManners.Load());
        _pages = new PageReader(lines, dates, filter, new BodyEdges(datelines), words);
        _maker = new StoryMaker(new BodyReader(datelines, new StraySifter(HeadlineSigns.Load())), LanguageCheck.Load(), new StoryComposer(agencies));
        _exchange = new ExchangeReader(new ItemReader(lines, dates, datelines, filter, _maker), _maker, _limits);
        _unpacker = new Unpacker(_limits);
    }

    /// <summary>The one story of a page or a text, or the problem that stands in the way.</summary>
    /// <returns>The story has at least one paragraph, and <see cref="Story.Notes"/> says what was left out or not settled.</returns>
    public Result<Story> Read(StorySource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var place = source.Uri ?? "-";
        return Refuse(source, place) is { } refused ? refused : Page(source, place);
    }

    /// <summary>The stories of an input in order, read while they are asked for: of a page or a text one, of a feed, an exchange format or
    /// an archive as many as it holds.</summary>
    /// <returns>Stories, problems and notices. After a problem the rest goes on where it can; what came before it stays.</returns>
    /// <remarks>The input is read forwards and not as a whole; it stays open for the caller to dispose of.</remarks>
    public IEnumerable<Result<Story>> ReadAll(StoryInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var about = new StorySource { Bytes = default, Uri = input.Uri, ContentType = input.ContentType, Published = input.Published, Zone = input.Zone };
        var whole = new Part(new PeekStream(input.Content), input.Uri ?? "-") { Uri = input.Uri, ContentType = input.ContentType };
        var parts = _unpacker.Parts(whole);
        return BadZone(about) is { } wrong ? [wrong] : parts.SelectMany(part => part.Succeeded ? Guarded.Reading(Stories(part.Value, about), part.Value.Place) : [part.Problem]);
    }

    /// <summary>The problem that a story is in another language than English, for work that only English stories allow; absent when it is not.</summary>
    public static Problem? Foreign(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Language == Story.English ? null : StoryProblems.Language(story.Uri ?? "-", story.Language);
    }

    private static Problem? BadZone(StorySource source) =>
        source.Zone is { } zone && SuppliedZone.Parse(zone) is null ? StoryProblems.Zone(zone) : null;

    private Problem? Refuse(StorySource source, string place) =>
        source.Bytes.IsEmpty ? StoryProblems.Empty(place)
        : source.Bytes.Length > _limits.Page ? TooLarge(place, FormattableString.Invariant($"{source.Bytes.Length} bytes"))
        : BadZone(source);

    private Problem TooLarge(string place, string found) =>
        StoryProblems.TooLong(place, found, FormattableString.Invariant($"{_limits.Page} bytes"));

    private IEnumerable<Result<Story>> Stories(Part part, StorySource about)
    {
        var source = about with { Uri = part.Uri, ContentType = part.ContentType };
        var format = FormatSigns.Of(part.Content.Peek(FormatSigns.HeadLength));
        foreach (var story in format == ExchangeFormat.Page ? [Whole(part, source)] : _exchange.Read(format, part.Content, source, part.Place))
        {
            yield return story;
        }
    }

    private Result<Story> Whole(Part part, StorySource source)
    {
        var bytes = BoundedBytes.Read(part.Content, _limits.Page);
        return bytes is null ? TooLarge(part.Place, FormattableString.Invariant($"more than {_limits.Page} bytes"))
            : bytes.Length == 0 ? StoryProblems.Empty(part.Place)
            : Page(source with { Bytes = bytes }, part.Place);
    }

    // A page that is made to take long must not stop the others. Its thread cannot be stopped; it ends on its own.
    private Result<Story> Page(StorySource source, string place)
    {
        var reading = Task.Run(() => Untimed(source, place));
        return reading.Wait(_limits.Time) ? reading.Result : StoryProblems.TooSlow(place, (int)_limits.Time.TotalSeconds);
    }

    private Result<Story> Untimed(StorySource source, string place)
    {
        var decoded = TextDecoder.Decode(source.Bytes, source.ContentType, place);
        if (!decoded.Succeeded)
        {
            return decoded.Problem;
        }

        var draft = Draft(decoded.Value.Text, source, place);
        return draft.Succeeded ? _maker.Make(draft.Value, source, place) : draft.Problem;
    }

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

        return text.Length > _limits.Text
            ? StoryProblems.TooLong(place, FormattableString.Invariant($"{text.Length} characters"), FormattableString.Invariant($"{_limits.Text} characters"))
            : _dumps.Read(text);
    }
}
