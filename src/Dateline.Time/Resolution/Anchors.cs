using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>What the times of a story are counted from.</summary>
/// <param name="Published">The instant of publication, when known.</param>
/// <param name="Day">The day of publication in the zone, or of the dateline; absent when the story tells neither.</param>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="Zone">The zone in which words without one are understood.</param>
internal sealed record Anchors(Instant? Published, LocalDate? Day, TimeAnchor Kind, TimeZoneReading Zone)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2800;

    public static Anchors Of(Story story, ZoneTable zones)
    {
        var zone = ZoneOf(story, zones);
        if (Moment(story) is not { } published)
        {
            return story.PublishedDay is { } day && IsCounted(day.Year)
                ? new Anchors(null, day, TimeAnchor.Published, zone)
                : new Anchors(null, story.Dateline?.Date is { } dated && IsCounted(dated.Year) ? dated : null, TimeAnchor.Dateline, zone);
        }

        var local = zone.Id is { } id && zones.Zone(id) is { } known ? published.ToInstant().InZone(known).Date : published.Date;
        return new Anchors(published.ToInstant(), local, TimeAnchor.Published, zone);
    }

    /// <summary>The publication, or the update where it followed within two days: its words are those of that version.</summary>
    private static OffsetDateTime? Moment(Story story)
    {
        var moment = story is { Published: { } published, Updated: { } updated } && updated.ToInstant() - published.ToInstant() is { TotalDays: > 0 and < 2 }
            ? updated : story.Published;
        return moment is { } told && IsCounted(told.Year) ? moment : null;
    }

    /// <summary>Whether times can be counted from a year without leaving the calendars.</summary>
    public static bool IsCounted(int year) => year is >= FirstYear and <= LastYear;

    private static TimeZoneReading ZoneOf(Story story, ZoneTable zones)
    {
        if ((zones.OfPlace(story.Dateline?.Place) ?? zones.OfCountry(story.Dateline?.Country)) is { } place)
        {
            return new TimeZoneReading(place, ZoneBasis.Dateline);
        }

        if (story.Zone is { } zone && zones.Zone(zone) is not null)
        {
            return new TimeZoneReading(zone, ZoneBasis.Publisher);
        }

        return story.Published is { } published
            ? new TimeZoneReading(DateTimeZone.ForOffset(published.Offset).Id, ZoneBasis.Publisher)
            : new TimeZoneReading(null, ZoneBasis.Unknown);
    }
}
