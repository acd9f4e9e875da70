using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A row of <c>actors/peoples.tsv</c>: a people, ethnic or religious group.</summary>
/// <param name="Id">Id of the row, and of the actor.</param>
/// <param name="Name">Its name in the plural.</param>
/// <param name="Surfaces">Nouns for its members.</param>
/// <param name="Adjectives">Adjectives.</param>
/// <param name="Country">ISO 3166-1 alpha-3, when it lives in one country.</param>
internal sealed record Nation(string Id, string Name, EquatableList<string> Surfaces, EquatableList<string> Adjectives, string? Country)
{
    /// <summary>Reads the table.</summary>
    public static IEnumerable<Nation> Load() =>
        LexiconTable.Load(typeof(Nation).Assembly, "actors/peoples.tsv", "id", "name", "surfaces", "adjectives", "country")
            .Rows.Select(r => new Nation(r["id"], r["name"], r.List("surfaces"), r.List("adjectives"), r.Optional("country")));
}
