using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A row of <c>actors/bodies.tsv</c>: an institution that every state has.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Kind">What sort of actor it is.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Name">Its name after the adjective of the country: "Foreign Ministry", "armed forces".</param>
internal sealed record Body(string Id, ActorKind Kind, string Sector, string Name)
{
    /// <summary>Reads the table: each phrase with the body that it names.</summary>
    public static IEnumerable<(string Phrase, Body Body)> Load()
    {
        var table = LexiconTable.Load(typeof(Body).Assembly, "actors/bodies.tsv", "id", "phrase", "variants", "kind", "sector", "name");
        foreach (var row in table.Rows)
        {
            var body = new Body(row["id"], row.Choice<ActorKind>("kind"), row["sector"], row["name"]);
            foreach (var phrase in row.List("variants").Prepend(row["phrase"]))
            {
                yield return (phrase, body);
            }
        }
    }
}
