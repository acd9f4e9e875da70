using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A row of <c>actors/countries.tsv</c>: a state, a territory or a breakaway entity, and the words for it.</summary>
internal sealed record Country
{
    /// <summary>ISO 3166-1 alpha-3, or a slug for an entity without one.</summary>
    public required string Id { get; init; }

    /// <summary>Usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, official, former and short.</summary>
    public required EquatableList<string> Aliases { get; init; }

    /// <summary>Adjectives; the first one names its institutions.</summary>
    public required EquatableList<string> Adjectives { get; init; }

    /// <summary>Nouns for its people.</summary>
    public required EquatableList<string> Peoples { get; init; }

    /// <summary>Capitals, seats of government included that are cities.</summary>
    public required EquatableList<string> Capitals { get; init; }

    /// <summary>Cities and buildings that stand for its government when they act or speak.</summary>
    public required EquatableList<string> Seats { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country that it is, or that it belongs to.</summary>
    public required string Code { get; init; }

    /// <summary>The adjective before an institution: "Russian" in "Russian Foreign Ministry".</summary>
    public string Adjective => Adjectives.IsEmpty ? Name : Adjectives[0];

    /// <summary>Reads the table.</summary>
    public static EquatableList<Country> Load()
    {
        var table = LexiconTable.Load(typeof(Country).Assembly, "actors/countries.tsv",
            "id", "name", "aliases", "adjectives", "peoples", "capitals", "seats", "country");
        return table.Rows.Select(Read).ToEquatableList();
    }

    private static Country Read(LexiconRow row) => new()
    {
        Id = row["id"],
        Name = row["name"],
        Aliases = row.List("aliases"),
        Adjectives = row.List("adjectives"),
        Peoples = row.List("peoples"),
        Capitals = row.List("capitals"),
        Seats = row.List("seats"),
        Code = row["country"],
    };
}
