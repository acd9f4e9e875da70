using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A row of <c>actors/office-titles.tsv</c>: what is printed of an office.</summary>
internal sealed record OfficeTitle
{
    /// <summary>The owner of an office that belongs to the state itself.</summary>
    public const string State = "state";

    /// <summary>The beginning of an owner that is a seat.</summary>
    public const string Seat = "seat:";

    private const string Everywhere = "*";
    private static readonly string[] Columns = ["id", "titles", "owner", "area", "states", "office", "article", "main", "from", "to", "example"];

    /// <summary>Id of the row.</summary>
    public required string Id { get; init; }

    /// <summary>The titles in the singular; the first one is written where a story prints none.</summary>
    public required EquatableList<string> Titles { get; init; }

    /// <summary>To whom it belongs: <c>state</c>, <c>organisation:nato</c>, <c>body:foreign-ministry</c>, <c>seat:white house</c>, <c>entity:iraqi-kurdistan</c>,
    /// <c>people:bosnian-serbs</c>, or <c>none</c> when the title says enough.</summary>
    public required string Owner { get; init; }

    /// <summary>For what it is, when there are several: "Syria" of the envoy for Syria.</summary>
    public required EquatableList<string> Areas { get; init; }

    /// <summary>The states or organisations of <c>offices.tsv</c> whose office it is; empty when every state has it.</summary>
    public required EquatableList<string> States { get; init; }

    /// <summary>The office in <c>offices.tsv</c>.</summary>
    public required string Office { get; init; }

    /// <summary>Whether the words need an article or a possessor, since without one they may be anybody's: "Houthi leader".</summary>
    public required bool NeedsArticle { get; init; }

    /// <summary>Whether a record names the office so.</summary>
    public required bool IsMain { get; init; }

    /// <summary>The days on which the title stands for the office.</summary>
    public required Period Period { get; init; }

    /// <summary>A sentence that prints it.</summary>
    public required string Example { get; init; }

    /// <summary>Whether it is an office of a state or organisation.</summary>
    public bool IsOf(string state) => States.IsEmpty || States.Contains(state);

    /// <summary>The name or id of an owner of a sort, e.g. <c>nato</c> of <c>organisation:nato</c>; <see langword="null"/> when it is of another sort.</summary>
    public string? OwnerName(string sort) => Owner.StartsWith(sort, StringComparison.Ordinal) ? Owner[sort.Length..] : null;

    /// <summary>Reads the table.</summary>
    /// <exception cref="LexiconException">The table is malformed.</exception>
    public static IEnumerable<OfficeTitle> Load() =>
        LexiconTable.Load(typeof(OfficeTitle).Assembly, "actors/office-titles.tsv", Columns).Rows.Select(Read);

    private static OfficeTitle Read(LexiconRow row) => new()
    {
        Id = row["id"],
        Titles = row.List("titles"),
        Owner = row["owner"].StartsWith(Seat, StringComparison.Ordinal) ? Seat + OfficeWords.Fold(row["owner"][Seat.Length..]) : row["owner"],
        Areas = row.List("area"),
        States = row["states"] == Everywhere ? [] : row.List("states"),
        Office = row["office"],
        NeedsArticle = row["article"] == "yes",
        IsMain = row["main"] == "yes",
        Period = Period.Of(row),
        Example = row["example"],
    };
}
