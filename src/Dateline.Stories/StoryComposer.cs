using Dateline.Model;
using Dateline.Stories.Agencies;
using Dateline.Stories.Bodies;
using Dateline.Stories.Datelines;
using Dateline.Stories.Dates;
using Dateline.Stories.Languages;
using Dateline.Stories.Lines;
using Dateline.Stories.Pages;
using Dateline.Stories.Text;
using NodaTime;

namespace Dateline.Stories;

/// <summary>Puts a draft and its sifted body together: agency, dates, dateline, identity, notes.</summary>
internal sealed class StoryComposer(AgencyTable agencies)
{
    private const string MonthFirstCountry = "USA";
    private const int ShortestRepeatedSummary = 30;
    private const int LongestSharedHead = 60;

    /// <summary>The story.</summary>
    public Story Compose(StoryDraft found, BodyReading body, StorySource source, string language)
    {
        var merged = Merge(found, body);
        var (speaker, clock) = Speaker(merged, body.Dateline?.Match, source);
        var draft = WithoutVersion(merged with { Headline = WithoutSite(merged.Headline, speaker, source.Uri) });
        var dates = Dates(draft, source, clock);
        var published = dates.Published();
        var story = new Story
        {
            Id = StoryIdentity.Of([draft.Headline ?? "", draft.Summary ?? "", .. body.Paragraphs.Select(p => p.Text)]),
            Uri = source.Uri,
            Canonical = Canonical(draft, source),
            Agency = speaker,
            Headline = draft.Headline,
            Summary = draft.Summary,
            Section = draft.Section,
            Language = language,
            Published = published.Instant,
            PublishedDay = published.Instant is null ? published.Day : null,
            Updated = dates.Updated(),
            Zone = published.ZoneId ?? SuppliedId(source) ?? clock?.Zone,
            Byline = draft.Byline,
            Credit = draft.Credit,
            Topics = draft.Topics,
            Persons = draft.Persons,
            Related = draft.Related,
            Paragraphs = body.Paragraphs,
        };
        return Finish(story, draft, body, dates);
    }

    private StoryDraft Merge(StoryDraft draft, BodyReading body) => draft with
    {
        Summary = Repeats(draft.Summary, body) ? null : draft.Summary,
        Byline = draft.Byline ?? body.Byline,
        Credit = draft.Credit ?? (body.Credits.IsEmpty ? null : body.Credits[0]),
        Publisher = draft.Publisher ?? body.Publisher ?? Named(body.Signer)?.Name,
        Related = [.. body.Related.Concat(draft.Related).Distinct(StringComparer.Ordinal)],
    };

    // The agency of the dateline speaks, else the publisher; the publisher's zone dates the page, else that of an agency that
    // no other publisher reprints.
    private (string? Name, Agency? Clock) Speaker(StoryDraft draft, DatelineMatch? dateline, StorySource source)
    {
        var publisher = Publisher(draft, source);
        var wire = dateline?.Agency is { } printed ? agencies.Named(printed, dateline.Form) : null;
        var clock = publisher?.Name == wire?.Name ? wire : publisher ?? (draft.Publisher is null ? wire : null);
        return (wire?.Name ?? dateline?.Agency ?? NameOf(publisher, draft), clock);
    }

    private static string? NameOf(Agency? publisher, StoryDraft draft) => publisher?.Name ?? draft.Publisher;

    // Day and month in figures stand the other way round in America.
    private static PublicationReader Dates(StoryDraft draft, StorySource source, Agency? clock)
    {
        var printed = clock?.Country == MonthFirstCountry ? draft.Dates.Select(d => d.MonthFirst()).ToEquatableList() : draft.Dates;
        return new PublicationReader(printed, draft.Month, source, clock is { PrintsHomeTime: true } ? clock.Zone : null);
    }

    private static Story Finish(Story story, StoryDraft draft, BodyReading body, PublicationReader dates)
    {
        var day = story.Published?.Date ?? story.PublishedDay ?? dates.Reference;
        var dateline = body.Dateline is var (paragraph, match) ? Dateline(story, paragraph, match, day) : null;
        return story with
        {
            Dateline = dateline,
            Notes =
            [
                .. story.Language == LanguageCheck.English ? [] : new[] { $"Not analysed: {story.Language}." },
                .. draft.Notes, .. body.Notes, .. dates.Notes, .. MissingDate(story, dateline),
                .. body.Credits.Where(c => c != story.Credit).Select(c => $"Left out (another picture credit): “{c}”."),
                .. body.Dateline?.Match.OtherPlaces is { } others ? new[] { $"The dateline names other places too: {others}." } : [],
            ],
        };
    }

    private string? WithoutSite(string? headline, string? speaker, string? address) =>
        headline is null ? null : SiteSuffix.Without(headline, speaker, address, agencies);

    private static StoryDraft WithoutVersion(StoryDraft draft) =>
        VersionMark.Cut(draft.Headline ?? "") is var (headline, mark) && mark is not null
            ? draft with { Headline = headline, Notes = [$"Left out of the headline as a mark of the version: “{mark}”.", .. draft.Notes] }
            : draft;

    private Agency? Publisher(StoryDraft draft, StorySource source) =>
        Named(draft.Publisher) ?? At(draft.Address) ?? At(source.Uri) ?? (draft.Publisher is null ? Named(draft.Byline) : null);

    private Agency? Named(string? name) => name is null ? null : agencies.Named(name);

    private Agency? At(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? agencies.Of(uri) : null;

    private static StoryDateline Dateline(Story story, int paragraph, DatelineMatch match, LocalDate? day) => new()
    {
        Place = match.Place,
        Date = match.Date?.DayNear(day) ?? (match.Weekday is { } weekday && day is { } known ? LastWeekday(known, weekday) : null),
        Agency = match.Agency is null ? null : story.Agency,
        Evidence = story.Cite(new TextSpan(paragraph, 0, match.End)),
    };

    // A wire story's weekday is the day of publication or one of the six before it.
    private static LocalDate LastWeekday(LocalDate day, int weekday) => day.PlusDays(-((7 + (int)day.DayOfWeek - weekday) % 7));

    private static string? Canonical(StoryDraft draft, StorySource source) =>
        Uri.TryCreate(draft.Address, UriKind.Absolute, out var own) && IsWeb(own) ? own.AbsoluteUri
        : Uri.TryCreate(source.Uri, UriKind.Absolute, out var here) && IsWeb(here) && Uri.TryCreate(here, draft.Address ?? "", out var relative) && draft.Address is not null ? relative.AbsoluteUri
        : null;

    // Where paths begin with a slash, "/world/talks" alone is an absolute address: of a file.
    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static string? SuppliedId(StorySource source) =>
        source.Zone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Trim()) is { } known ? known.Id : null;

    private static IEnumerable<string> MissingDate(Story story, StoryDateline? dateline) =>
        story.Published is not null ? []
        : story.PublishedDay is not null ? ["Only the day of publication is known, not its hour."]
        : dateline?.Date is not null ? ["Only the dateline tells the day; the hour of publication is not known."]
        : ["No date of publication was found."];

    // A site's summary is often the head of the first paragraph, cut off; the paragraph has a dateline before it.
    private static bool Repeats(string? summary, BodyReading body)
    {
        var key = PrintedText.Key(summary ?? "");
        var head = key[..Math.Min(key.Length, LongestSharedHead)];
        return head.Length >= ShortestRepeatedSummary
            && body.Paragraphs.Take(2).Any(p => PrintedText.Key(p.Text).Contains(head, StringComparison.Ordinal));
    }
}
