using NodaTime;

namespace Dateline.Stories.Dates;

/// <summary>A date as printed: what is not printed is absent.</summary>
/// <param name="Year">The year, where printed.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">Day of the month, checked against the month.</param>
internal sealed record PrintedDate(int? Year, int Month, int Day)
{
    private const int LeapYear = 2000;

    /// <summary>What it is said to be the date of.</summary>
    public DateLabel Label { get; init; }

    /// <summary>The time of day, where printed.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>The zone, where printed.</summary>
    public PrintedZone? Zone { get; init; }

    /// <summary>Whether day and month might change places: <c>03/04/2016</c>. It is read day first.</summary>
    public bool IsOrderOpen { get; init; }

    /// <summary>The date as an American means it, where its order is open.</summary>
    public PrintedDate MonthFirst() => IsOrderOpen ? this with { Month = Day, Day = Month } : this;

    /// <summary>A checked date; absent when there is no such day.</summary>
    public static PrintedDate? Of(int? year, int month, int day) =>
        month is >= 1 and <= 12 && year is null or (>= 1800 and <= 2200)
        && day >= 1 && month is >= 1 and <= 12 && day <= CalendarSystem.Iso.GetDaysInMonth(year ?? LeapYear, month)
            ? new PrintedDate(year, month, day)
            : null;

    /// <summary>The day, its year taken from itself or else so that it lies nearest to <paramref name="reference"/>.</summary>
    public LocalDate? DayNear(LocalDate? reference)
    {
        if (Year is { } year)
        {
            return new LocalDate(year, Month, Day);
        }

        return reference is not { } near ? null : Enumerable.Range(near.Year - 1, 3)
            .Where(y => Day <= CalendarSystem.Iso.GetDaysInMonth(y, Month))
            .Select(y => new LocalDate(y, Month, Day))
            .OrderBy(d => Math.Abs(Period.DaysBetween(d, near)))
            .Cast<LocalDate?>()
            .FirstOrDefault();
    }
}
