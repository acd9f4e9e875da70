using Dateline.Model;
using NodaTime;

namespace Dateline.Stories.Dates;

/// <summary>A line that prints when a story was published, and perhaps changed.</summary>
/// <param name="Dates">The dates in order.</param>
/// <param name="Rest">The parts that belong to no date: an agency, authors, sections, a place, an editor.</param>
internal sealed record DateLine(EquatableList<PrintedDate> Dates, EquatableList<string> Rest)
{
    /// <summary>The month and year, where a sign-off prints no more.</summary>
    public YearMonth? Month { get; init; }
}
