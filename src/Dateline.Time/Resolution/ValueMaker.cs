using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Gives an extent its zone, and so its bounds as instants.</summary>
internal sealed class ValueMaker(ZoneTable zones)
{
    private static readonly Offset Easternmost = Offset.FromHours(14);
    private static readonly Offset Westernmost = Offset.FromHours(-12);

    public TimeValue Make(string text, Extent extent, Anchors anchors)
    {
        var zone = extent.Zone.Id is { } id ? new TimeZoneReading(id, extent.Zone.Basis) : anchors.Zone;
        var clock = zone.Id is { } known ? zones.Zone(known) : null;
        var earliest = Earliest(extent, clock);
        var latest = Latest(extent, clock, earliest);
        return new TimeValue
        {
            Text = text,
            Edtf = extent.Edtf,
            Timex = extent.Timex,
            Mod = extent.Mod,
            Hours = extent.Hours,
            Earliest = earliest,
            Latest = latest,
            Granularity = extent.Granularity,
            Zone = zone,
            Anchor = extent.Anchor,
            Alternatives = [.. extent.Others.Select(o => Make(text, o, anchors))],
            Note = extent.Note,
            Rule = extent.Rule,
        };
    }

    private static Instant? Earliest(Extent extent, DateTimeZone? zone)
    {
        var start = ToInstant(extent.Start, zone, Easternmost);
        return extent.Floor is { } floor && (start is null || floor > start) && !(ToInstant(extent.End, zone, Westernmost) <= floor) ? floor : start;
    }

    private static Instant? Latest(Extent extent, DateTimeZone? zone, Instant? earliest)
    {
        var end = ToInstant(extent.End, zone, Westernmost);
        return extent.Ceiling is { } ceiling && (end is null || ceiling < end) && !(earliest >= ceiling) ? ceiling : end;
    }

    private static Instant? ToInstant(LocalDateTime? time, DateTimeZone? zone, Offset widest) => time is not { } local ? null
        : zone is null ? local.WithOffset(widest).ToInstant() : local.InZoneLeniently(zone).ToInstant();
}
