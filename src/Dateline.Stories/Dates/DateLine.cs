using Dateline.Model;

namespace Dateline.Stories.Dates;

/// <summary>A line that prints when a story was published, and perhaps changed.</summary>
/// <param name="Dates">The dates in order; at least one.</param>
/// <param name="Rest">The words that belong to no date: a place, an editor.</param>
internal sealed record DateLine(EquatableList<PrintedDate> Dates, string Rest);
