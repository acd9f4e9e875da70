using System.Globalization;
using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>The days from <paramref name="First"/> to <paramref name="Last"/>, both inclusive, as the columns <c>from</c> and <c>to</c> of a table give them.</summary>
/// <remarks>A bound may be a day, a month or a year: <c>from</c> counts from its first day, <c>to</c> to its last; an empty one is open.</remarks>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
internal readonly record struct Period(LocalDate First, LocalDate Last)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Includes(LocalDate day) => First <= day && day <= Last;

    /// <summary>The period of a row.</summary>
    /// <exception cref="LexiconException">A bound is no date, or the last day lies before the first.</exception>
    public static Period Of(LexiconRow row)
    {
        var first = row.Optional("from") is null ? LocalDate.MinIsoValue : Start(row, "from");
        var last = row.Optional("to") is null ? LocalDate.MaxIsoValue : End(row, "to");
        return first <= last ? new Period(first, last) : throw row.Wrong("to", $"'{row["to"]}' lies before '{row["from"]}'.");
    }

    private static LocalDate Start(LexiconRow row, string column)
    {
        var (year, month, day) = Parts(row, column);
        return new LocalDate(year, month ?? 1, day ?? 1);
    }

    private static LocalDate End(LexiconRow row, string column)
    {
        var (year, month, day) = Parts(row, column);
        return new LocalDate(year, month ?? 12, day ?? CalendarSystem.Iso.GetDaysInMonth(year, month ?? 12));
    }

    private static (int Year, int? Month, int? Day) Parts(LexiconRow row, string column)
    {
        var cell = row[column].AsSpan();
        var known = cell.Length is 4 or 7 or 10 && (cell.Length < 7 || cell[4] == '-') && (cell.Length < 10 || cell[7] == '-');
        var year = known ? Number(cell[..4], 9999) : null;
        var month = known && cell.Length > 4 ? Number(cell[5..7], 12) : null;
        var day = known && cell.Length > 7 && year is not null && month is not null ? Number(cell[8..], CalendarSystem.Iso.GetDaysInMonth(year.Value, month.Value)) : null;
        return year is null || (cell.Length > 4 && month is null) || (cell.Length > 7 && day is null)
            ? throw row.Wrong(column, $"'{row[column]}' is no day, month or year.")
            : (year.Value, month, day);
    }

    private static int? Number(ReadOnlySpan<char> digits, int largest) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= largest ? number : null;
}
