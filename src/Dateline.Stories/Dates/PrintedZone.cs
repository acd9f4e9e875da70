using NodaTime;

namespace Dateline.Stories.Dates;

/// <summary>A time zone as printed: an offset, a zone of the tz database, or both.</summary>
/// <param name="Offset">The offset, where the words fix one: <c>UTC+3</c>, <c>GMT</c>, <c>EST</c>.</param>
/// <param name="Id">The zone, where the words name one: <c>Moscow time</c>, <c>ET</c>.</param>
internal sealed record PrintedZone(Offset? Offset, string? Id);
