using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>A row of <c>actors/organisations.tsv</c> or <c>actors/armed-groups.tsv</c>.</summary>
internal sealed record Organisation
{
    private static readonly Lazy<EquatableList<Organisation>> Tables = new(() => Load().ToEquatableList());
    private static readonly string[] OrganisationColumns = ["id", "name", "aliases", "kind", "country", "plover"];
    private static readonly string[] GroupColumns = ["id", "name", "aliases", "country", "plover", "from", "to"];

    /// <summary>Id of the row, and of the actor.</summary>
    public required string Id { get; init; }

    /// <summary>Usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Abbreviations, older and other names.</summary>
    public required EquatableList<string> Aliases { get; init; }

    /// <summary>What sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country where it is at home, when it has one.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER actor code.</summary>
    public string? Plover { get; init; }

    /// <summary>The days on which it is known to have had its name; open where a table does not tell.</summary>
    public Period Period { get; init; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>Every row of both tables, read when it is first asked for.</summary>
    public static EquatableList<Organisation> All => Tables.Value;

    private static IEnumerable<Organisation> Load()
    {
        var assembly = typeof(Organisation).Assembly;
        var organisations = LexiconTable.Load(assembly, "actors/organisations.tsv", OrganisationColumns);
        var groups = LexiconTable.Load(assembly, "actors/armed-groups.tsv", GroupColumns);
        return organisations.Rows.Select(r => Read(r, r.Choice<ActorKind>("kind")))
            .Concat(groups.Rows.Select(r => Read(r, ActorKind.ArmedGroup) with { Period = Period.Of(r) }));
    }

    private static Organisation Read(LexiconRow row, ActorKind kind) => new()
    {
        Id = row["id"],
        Name = row["name"],
        Aliases = row.List("aliases"),
        Kind = kind,
        Country = row.Optional("country"),
        Plover = row.Optional("plover"),
    };
}
