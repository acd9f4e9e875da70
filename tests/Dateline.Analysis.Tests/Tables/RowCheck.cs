using Dateline.Model;

namespace Dateline.Analysis.Tests.Tables;

/// <summary>Says whether a row of a table fires on a sentence.</summary>
internal static class RowCheck
{
    private const string None = "-";

    /// <summary>Whether a row gives a sentence here.</summary>
    public static bool Holds(string sentence) => sentence is not (None or "");

    /// <summary>Whether the row does what it says on its example.</summary>
    public static bool Fires(string table, LexiconRow row, string text) => table switch
    {
        "events/frames.tsv" => Analysed.Text(text).Events.Any(e => e.Type == row.Choice<EventType>("type") && e.Rules.Any(r => r.StartsWith("frame.", StringComparison.Ordinal))),
        "factuality/operators.tsv" => IsAffected(row, Analysed.Bracketed(text).Held),
        "factuality/status.tsv" => Analysed.StatusOf(text) == row.Choice<EventStatus>("status"),
        "meetings/nouns.tsv" => Analysed.Meetings(text).Any(m => m.Rule == "meeting." + row["id"]),
        "meetings/states.tsv" => Analysed.Meetings(text).Any(m => m.State == row.Choice<MeetingState>("state")),
        _ => Rules(table, Analysed.Text(text)).Contains(Prefix(table) + row["id"]),
    };

    /// <summary>Whether the row does on its counter what it must not.</summary>
    public static bool FiresWrongly(string table, LexiconRow row, string text) => table switch
    {
        "events/frames.tsv" => Analysed.Text(text).Events.Any(e => e.Rules.Contains("frame." + row["id"])),
        "factuality/operators.tsv" => !IsFact(Analysed.Bracketed(text).Held),
        _ => Fires(table, row, text),
    };

    /// <summary>Whether the event of an operator's example is taken for a fact, which the row says it is not.</summary>
    public static bool LeavesAFact(LexiconRow row) =>
        (row["certainty"], row["polarity"], row["modality"]) is not ("keep", "keep", "keep") && IsFact(Analysed.Bracketed(row["example"]).Held);

    private static bool IsFact(Model.Factuality held) =>
        held is { Certainty: Certainty.Certain, Polarity: Polarity.Positive, Modality: Modality.Actual };

    private static bool IsAffected(LexiconRow row, Model.Factuality held) =>
        (row["certainty"] == "keep" || Rank(held.Certainty) >= Rank(row.Choice<Certainty>("certainty")))
        && (row["polarity"] == "keep" || held.Polarity == Polarity.Negative)
        && (row["modality"] == "keep" || held.Modality == row.Choice<Modality>("modality"));

    private static int Rank(Certainty certainty) => certainty switch
    {
        Certainty.Certain => 0,
        Certainty.Probable => 1,
        Certainty.Possible => 2,
        _ => 3,
    };

    private static string Prefix(string table) => table switch
    {
        "agreements/nouns.tsv" => "agreement.",
        "agreements/steps.tsv" => "step.",
        "statements/cues.tsv" => "cue.",
        "statements/refusals.tsv" => "refusal.",
        _ => throw new ArgumentException($"{table} has no prefix.", nameof(table)),
    };

    private static IEnumerable<string> Rules(string table, Record record) => table.StartsWith("agreements/", StringComparison.Ordinal)
        ? record.Agreements.SelectMany(a => a.Rules)
        : record.Statements.SelectMany(s => s.Rules);
}
