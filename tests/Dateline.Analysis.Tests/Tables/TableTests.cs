using Dateline.Model;

namespace Dateline.Analysis.Tests.Tables;

public sealed class TableTests
{
    /// <summary>How many operators leave their event a fact today. Lower it, never raise it.</summary>
    private const int FalseFactsToday = 19;

    /// <summary>The shares, in per cent, that a table reached last; trees come from a parser, so not every row can. Raise them, never lower them.</summary>
    [Theory]
    [InlineData("agreements/nouns.tsv", 86.2, 93.1)]
    [InlineData("agreements/steps.tsv", 91.8, 100)]
    [InlineData("events/frames.tsv", 78.2, 100)]
    [InlineData("factuality/operators.tsv", 82.9, 94.5)]
    [InlineData("factuality/status.tsv", 90.9, 100)]
    [InlineData("meetings/nouns.tsv", 100, 60)]
    [InlineData("meetings/states.tsv", 100, 100)]
    [InlineData("statements/cues.tsv", 72.8, 98.4)]
    [InlineData("statements/refusals.tsv", 100, 100)]
    public void The_rows_of_a_table_fire_on_their_examples_and_not_on_their_counters(string table, double examples, double counters)
    {
        var rows = TableFile.Rows(table);
        var silent = rows.Where(r => !RowCheck.Fires(table, r, r["example"])).ToList();
        var firing = rows.Where(r => RowCheck.Holds(r["counter"]) && RowCheck.FiresWrongly(table, r, r["counter"])).ToList();
        var (fired, quiet) = (Share(rows.Count, silent.Count), Share(rows.Count, firing.Count));

        Assert.True(fired >= examples && quiet >= counters, Message(table, (fired, quiet), silent, firing));
    }

    [Fact]
    public void No_more_operators_than_today_leave_a_false_fact()
    {
        var rows = TableFile.Rows("factuality/operators.tsv").Where(RowCheck.LeavesAFact).ToList();

        Assert.True(
            rows.Count == FalseFactsToday,
            FormattableString.Invariant($"{rows.Count} false facts, {FalseFactsToday} expected (when fewer, lower the figure):\n")
            + string.Join('\n', rows.Select(r => $"{r["id"]}: {r["example"]}")));
    }

    private static double Share(int rows, int offenders) => Math.Floor(1000.0 * (rows - offenders) / rows) / 10;

    private static string Message(string table, (double Fired, double Quiet) shares, List<LexiconRow> silent, List<LexiconRow> firing) =>
        FormattableString.Invariant($"{table}: {shares.Fired} % of examples fire, {shares.Quiet} % of counters stay silent.\n")
        + string.Join('\n', silent.Select(r => $"silent {r["id"]}: {r["example"]}").Concat(firing.Select(r => $"fires  {r["id"]}: {r["counter"]}")));
}
