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
        var first = row.Optional("from") is null ? LocalDate.MinIsoValue : Bound(row, "from", isLast: false);
        var last = row.Optional("to") is null ? LocalDate.MaxIsoValue : Bound(row, "to", isLast: true);
        return first <= last ? new Period(first, last) : throw row.Wrong("to", $"'{row["to"]}' lies before '{row["from"]}'.");
    }

    private static LocalDate Bound(LexiconRow row, string column, bool isLast)
    {
        var cell = row[column];
        var year = Part(cell, 0, 4, 9999) ?? throw NoDate(row, column);
        var month = cell.Length > 4 ? Part(cell, 5, 2, 12) ?? throw NoDate(row, column) : isLast ? 12 : 1;
        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var day = cell.Length > 7 ? Part(cell, 8, 2, days) ?? throw NoDate(row, column) : isLast ? days : 1;
        return cell.Length is 4 or 7 or 10 ? new LocalDate(year, month, day) : throw NoDate(row, column);
    }

    private static LexiconException NoDate(LexiconRow row, string column) => row.Wrong(column, $"'{row[column]}' is no day, month or year.");

    private static int? Part(string cell, int start, int length, int largest) =>
        cell.Length >= start + length && (start == 0 || cell[start - 1] == '-')
            && int.TryParse(cell.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= largest
            ? number
            : null;
}
