using Dateline.Model;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Time;

/// <summary>A part of the day and the widest hours that it is said of.</summary>
/// <param name="Id">Row of <c>parts.tsv</c>.</param>
/// <param name="Start">When it may begin.</param>
/// <param name="End">When it has ended at the latest; on the next day when not after the start.</param>
/// <param name="Timex">TIMEX3 code such as <c>EV</c>.</param>
internal sealed record PartOfDay(string Id, LocalTime Start, LocalTime End, string Timex)
{
    public static PartOfDay FromRow(LexiconRow row) =>
        new(row["id"], Time(row, "start"), Time(row, "end"), row["timex"]);

    private static LocalTime Time(LexiconRow row, string column) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(row[column]) is { Success: true } parsed
            ? parsed.Value : throw row.Wrong(column, "A clock time such as 17:00 was expected.");
}
