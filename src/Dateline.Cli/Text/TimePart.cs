using Dateline.Model;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>The times of a story: one entry a time, its role in the margin.</summary>
internal static class TimePart
{
    public static IReadOnlyList<IRenderable> Of(TimeListing listing, bool explain) =>
        [.. listing.Times.Select((time, i) => Entry(time, i + 1, explain))];

    private static Entry Entry(ListedTime listed, int number, bool explain)
    {
        var time = listed.Time;
        var facts = new Facts()
            .Add(new Phrase().Strong(TimeWords.Of(time)))
            .Add(new Phrase().Item($"of {Quotation.Inline(listed.Of.Text)}", Tone.Plain).Item(Bounds(time), Tone.Faint).Item(Zone(time), Tone.Faint))
            .Add("hours", time.Hours is { } hours ? $"{hours.From}–{hours.To}" : null)
            .Add("note", time.Note)
            .Explain(explain, [time.Rule]);
        return new Entry(0, FormattableString.Invariant($"t{number}"), StatusMarks.Of(listed.Role), facts.Lines);
    }

    /// <summary>The bounds in UTC; an instant once, an open side as two dots.</summary>
    private static string Bounds(TimeValue time) => (time.Earliest, time.Latest) switch
    {
        (null, null) => "",
        ({ } from, { } to) when from == to => $"{from}",
        var (from, to) => $"{from?.ToString() ?? ".."} to {to?.ToString() ?? ".."}",
    };

    private static string Zone(TimeValue time) =>
        (time.Earliest ?? time.Latest) is null ? "" : $"{time.Zone.Id ?? "zone"} ({time.Zone.Basis.ToString().ToLowerInvariant()})";
}
