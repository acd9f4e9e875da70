using System.Text.RegularExpressions;
using Dateline.Model;
using NodaTime;

namespace Dateline.Stories.Dates;

/// <summary>Works out publication and change from the printed dates, and from what is known besides.</summary>
/// <remarks>Nothing is invented: without an hour there is a day, without a year or a zone there is a note.</remarks>
internal sealed partial class PublicationReader(EquatableList<PrintedDate> dates, YearMonth? month, StorySource source, string? publisherZone)
{
    private const int MiddleOfMonth = 15;

    private readonly List<string> _notes = [];

    /// <summary>What could not be settled, in words.</summary>
    public EquatableList<string> Notes => [.. _notes.Distinct(StringComparer.Ordinal)];

    /// <summary>The day to which dates without a year lie nearest.</summary>
    public LocalDate? Reference { get; } = ReferenceDay(dates, month, source);

    /// <summary>The first publication.</summary>
    public Publication Published()
    {
        var printed = Best(DateLabel.Published) ?? Best(DateLabel.Updated);
        var read = printed is null ? new Publication { Day = DayOf(source.Uri) } : Resolve(printed);
        if (read.Instant is null && source.Published is { } supplied)
        {
            return Fill(read, supplied);
        }

        return read;
    }

    /// <summary>The last change, where the text gives one besides the publication.</summary>
    public OffsetDateTime? Updated() =>
        Best(DateLabel.Published) is not null && Best(DateLabel.Updated) is { } printed ? Change(Resolve(printed)) : null;

    private OffsetDateTime? Change(Publication change)
    {
        if (change is { Instant: null, Day: { } day })
        {
            _notes.Add($"The last change is of {day:uuuu-MM-dd}, its hour is not known.");
        }

        return change.Instant;
    }

    private PrintedDate? Best(DateLabel label) =>
        dates.FirstOrDefault(d => d.Label == label && d.Time is not null) ?? dates.FirstOrDefault(d => d.Label == label);

    private Publication Fill(Publication read, OffsetDateTime supplied)
    {
        if (read.Day is { } day && day != supplied.Date)
        {
            _notes.Add($"The text gives {day:uuuu-MM-dd} as its day, so the supplied publication was not used.");
            return read;
        }

        return new Publication { Instant = supplied, ZoneId = read.ZoneId };
    }

    private Publication Resolve(PrintedDate printed)
    {
        if (printed.DayNear(Reference) is not { } day)
        {
            _notes.Add("The date line gives no year, and nothing else tells it.");
            return new Publication();
        }

        if (printed.IsOrderOpen)
        {
            _notes.Add($"The date in figures was read as {day:uuuu-MM-dd}; it might also be day and month the other way round.");
        }

        if (printed.Time is not { } time)
        {
            return new Publication { Day = day };
        }

        return ZoneOf(printed.Zone) is { } zone
            ? new Publication { Instant = (day + time).InZoneLeniently(zone).ToOffsetDateTime(), ZoneId = printed.Zone?.Id }
            : new Publication { Day = day };
    }

    // The text's own zone, then the user's, then the publisher's.
    private DateTimeZone? ZoneOf(PrintedZone? printed)
    {
        if (printed?.Offset is { } offset)
        {
            return DateTimeZone.ForOffset(offset);
        }

        if (printed?.Id is { } id)
        {
            return DateTimeZoneProviders.Tzdb[id];
        }

        if (source.Zone is { } supplied)
        {
            return SuppliedZone.Parse(supplied);
        }

        _notes.Add(publisherZone is null
            ? "The date line gives an hour without a zone, so only its day is kept."
            : $"The date line gives an hour without a zone; the publisher's zone {publisherZone} was taken.");
        return publisherZone is null ? null : DateTimeZoneProviders.Tzdb[publisherZone];
    }

    private static LocalDate? ReferenceDay(EquatableList<PrintedDate> dates, YearMonth? month, StorySource source) =>
        dates.FirstOrDefault(d => d.Year is not null)?.DayNear(null) ?? month?.OnDayOfMonth(MiddleOfMonth) ?? source.Published?.Date ?? DayOf(source.Uri);

    private static LocalDate? DayOf(string? address)
    {
        var match = DayInAddress().Match(address ?? "");
        return match.Success && DateScanner.Find($"{match.Groups[1]}-{match.Groups[3]}-{match.Groups[4]}") is { } found
            ? found.Date.DayNear(null)
            : null;
    }

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)([/_-]?)(\d\d)\2(\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DayInAddress();
}
