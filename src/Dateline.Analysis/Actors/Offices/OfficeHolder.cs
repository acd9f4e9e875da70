using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A row of <c>actors/offices.tsv</c>: a person in an office.</summary>
internal sealed record OfficeHolder
{
    private static readonly string[] Columns = ["id", "state", "office", "person", "variants", "from", "to", "acting", "source"];

    /// <summary>ISO 3166-1 alpha-3 of the state, or the code of an organisation.</summary>
    public required string State { get; init; }

    /// <summary>What is held, e.g. <c>foreignMinister</c>.</summary>
    public required string Office { get; init; }

    /// <summary>Usual English name.</summary>
    public required string Person { get; init; }

    /// <summary>Other spellings.</summary>
    public required EquatableList<string> Variants { get; init; }

    /// <summary>The first day, month or year in office, as the table has it; absent when it is not known.</summary>
    public string? From { get; init; }

    /// <summary>The last day, month or year in office; absent when the person still holds it.</summary>
    public string? To { get; init; }

    /// <summary>The days in office.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether the person only acts for somebody.</summary>
    public required bool IsActing { get; init; }

    /// <summary>Reads the table.</summary>
    /// <exception cref="LexiconException">The table is malformed.</exception>
    public static IEnumerable<OfficeHolder> Load() =>
        LexiconTable.Load(typeof(OfficeHolder).Assembly, "actors/offices.tsv", Columns).Rows.Select(Read);

    private static OfficeHolder Read(LexiconRow row) => new()
    {
        State = row["state"],
        Office = row["office"],
        Person = row["person"],
        Variants = row.List("variants"),
        From = row.Optional("from"),
        To = row.Optional("to"),
        Period = Period.Of(row),
        IsActing = row["acting"] == "yes",
    };
}
