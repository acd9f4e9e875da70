namespace Dateline.Model;

/// <summary>A time zone and how it is known.</summary>
/// <param name="Id">IANA id such as <c>Europe/Moscow</c>, or an offset such as <c>UTC+03</c>; absent when unknown.</param>
/// <param name="Basis">Where the zone was taken from.</param>
public sealed record TimeZoneReading(string? Id, ZoneBasis Basis);
