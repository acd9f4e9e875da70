using Dateline.Model;

namespace Dateline.Analysis.Factuality;

/// <summary>Derives the status of an event from its factuality and its attribution, by <c>lexicon/factuality/status.tsv</c>.</summary>
/// <remarks>The first row that fits decides; the last row fits everything.</remarks>
internal sealed class StatusTable
{
    private const string Any = "any";
    private readonly EquatableList<LexiconRow> _rows;

    /// <summary>Loads the table that is embedded in the assembly.</summary>
    /// <exception cref="LexiconException">A cell is malformed.</exception>
    public StatusTable()
    {
        var table = LexiconTable.Load(
            typeof(StatusTable).Assembly, "factuality/status.tsv", "id", "polarity", "modality", "certainty", "voice", "aspect", "status", "example", "counter");
        _rows = table.Rows;
    }

    /// <summary>The status and the id of the row that gives it.</summary>
    /// <param name="factuality">As held by the innermost source.</param>
    /// <param name="voice">Who vouches for it.</param>
    /// <param name="ongoing">Whether it is presented as going on.</param>
    public (EventStatus Status, string Rule) Of(Model.Factuality factuality, Voice voice, bool ongoing)
    {
        foreach (var row in _rows)
        {
            if (Fits(row, "polarity", factuality.Polarity) && Fits(row, "modality", factuality.Modality)
                && Fits(row, "certainty", factuality.Certainty) && Fits(row, "voice", voice)
                && (row["aspect"] == Any || row["aspect"] == "ongoing" == ongoing))
            {
                return (row.Choice<EventStatus>("status"), "status." + row["id"]);
            }
        }

        throw new LexiconException("factuality/status.tsv", 0, 0, "No row fits everything.");
    }

    private static bool Fits<T>(LexiconRow row, string column, T value)
        where T : struct, Enum =>
        row[column] == Any || row.List(column).Any(v => string.Equals(v, value.ToString(), StringComparison.OrdinalIgnoreCase));
}
