using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A row of <c>actors/groups.tsv</c>: a noun that heads the name of a group.</summary>
/// <param name="Lemma">The noun in the singular.</param>
/// <param name="Class">How it behaves.</param>
/// <param name="Kind">What sort of actor its phrase names.</param>
/// <param name="Sector">PLOVER sector, when the noun tells it.</param>
internal sealed record GroupNoun(string Lemma, GroupClass Class, ActorKind Kind, string? Sector)
{
    /// <summary>Reads the table.</summary>
    public static IEnumerable<GroupNoun> Load() =>
        LexiconTable.Load(typeof(GroupNoun).Assembly, "actors/groups.tsv", "id", "class", "kind", "sector")
            .Rows.Select(r => new GroupNoun(r["id"], r.Choice<GroupClass>("class"), r.Choice<ActorKind>("kind"), r.Optional("sector")));
}
