using Dateline.Model;

namespace Dateline.Training;

/// <summary>A time that was found.</summary>
/// <param name="Mention">The time.</param>
/// <param name="Governor">The word that it belongs to, as printed.</param>
internal sealed record FoundTime(TimeMention Mention, string Governor);
