using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>The actors, statements, agreements and meetings of a record, named as a reader names them.</summary>
internal sealed class Cast(Record record)
{
    private readonly FrozenDictionary<string, Actor> _actors = First(record.Actors, actor => actor.Id);
    private readonly FrozenDictionary<string, Statement> _statements = First(record.Statements, item => item.Id);
    private readonly FrozenDictionary<string, Agreement> _agreements = First(record.Agreements, item => item.Id);
    private readonly FrozenDictionary<string, Meeting> _meetings = First(record.Meetings, item => item.Id);

    /// <summary>The outlet that tells the story.</summary>
    public string Outlet => record.Story.Agency ?? "the outlet";

    /// <summary>The name alone; the id itself when the record does not hold the actor.</summary>
    public string Name(string id) => _actors.TryGetValue(id, out var actor) ? actor.Name : id;

    /// <summary>Name, roles, sort and country: <c>Dmitry Peskov (Kremlin spokesman, RUS)</c>; <c>not named</c> where only a table tells who holds the office.</summary>
    public string Full(string id) => Name(id) + Standing(id);

    /// <summary>What follows the name: <c> (Kremlin spokesman, RUS)</c>; empty when nothing is known.</summary>
    public string Standing(string id)
    {
        if (!_actors.TryGetValue(id, out var actor))
        {
            return "";
        }

        var country = actor.Country ?? actor.Roles.FirstOrDefault(role => role.Country is not null)?.Country;
        string[] details = [.. new[] { Office(actor), country ?? "", actor.Inferred ? "not named" : "" }.Where(detail => detail.Length > 0)];
        return details.Length == 0 ? "" : $" ({string.Join(", ", details)})";
    }

    /// <summary>Several actors in full, each told apart by a semicolon.</summary>
    public string Full(IEnumerable<string> ids) => string.Join("; ", ids.Select(Full));

    /// <summary>Who makes a statement and its id: <c>Anadolu (s5)</c>.</summary>
    public string Teller(string statementId) =>
        _statements.TryGetValue(statementId, out var statement)
            ? $"{Speakers(statement)} ({statementId})"
            : statementId;

    /// <summary>The names of those who make a statement, or the words for an unnamed source.</summary>
    public string Speakers(Statement statement) => statement.Speakers.IsEmpty
        ? statement.Surface ?? "a source not named"
        : string.Join(", ", statement.Speakers.Select(Name));

    /// <summary>An agreement or a meeting of the record by its id and name; other words in quotation marks.</summary>
    public string Matter(string idOrWords)
    {
        if (_agreements.TryGetValue(idOrWords, out var agreement))
        {
            return $"{agreement.Id} {agreement.Name}";
        }

        return _meetings.TryGetValue(idOrWords, out var meeting)
            ? $"{meeting.Id} {meeting.Name}"
            : Quotation.Inline(idOrWords);
    }

    /// <summary>The roles; for want of them the sort of actor, unless the name tells it.</summary>
    private static string Office(Actor actor)
    {
        var roles = string.Join("; ", actor.Roles.Select(OfficeWords.Of).Distinct(StringComparer.Ordinal));
        var obvious = actor.Kind is ActorKind.Person or ActorKind.State or ActorKind.Government or ActorKind.Unnamed;
        var sort = roles.Length > 0 || obvious ? "" : Sort(actor.Kind);
        return actor.Name.Contains(sort, StringComparison.OrdinalIgnoreCase) ? roles : sort;
    }

    private static string Sort(ActorKind kind) => kind switch
    {
        ActorKind.Igo => "intergovernmental organisation",
        ActorKind.Ngo => "non-governmental organisation",
        _ => StatusWords.Of(kind),
    };

    private static FrozenDictionary<string, T> First<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id, StringComparer.Ordinal).ToFrozenDictionary(id, StringComparer.Ordinal);
}
