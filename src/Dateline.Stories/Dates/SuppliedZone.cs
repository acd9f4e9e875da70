using NodaTime;

namespace Dateline.Stories.Dates;

/// <summary>A zone that the user supplies.</summary>
internal static class SuppliedZone
{
    /// <summary>The zone of an IANA id or of an offset such as <c>UTC+3</c> or <c>+05:30</c>; absent for anything else.</summary>
    public static DateTimeZone? Parse(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Trim())
        ?? (ZoneTable.Offset(zone)?.Offset is { } offset ? DateTimeZone.ForOffset(offset) : null);
}
