namespace Dateline.Model;

/// <summary>The hours of each day at which a repeated time is so: "daily from 10:00 to 14:00".</summary>
/// <param name="From">Local clock time <c>HH:mm</c>, inclusive.</param>
/// <param name="To">Local clock time, exclusive; the same as <paramref name="From"/> for a moment; on the next day when it is earlier.</param>
public sealed record HoursOfDay(string From, string To);
