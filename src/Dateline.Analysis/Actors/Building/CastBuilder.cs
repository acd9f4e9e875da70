using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Turns what was found into the cast: ids, mentions as citations, actors in order of their first mention.</summary>
internal sealed class CastBuilder
{
    private readonly CastDraft _cast;
    private readonly Dictionary<ActorDraft, string> _ids = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Makes a builder.</summary>
    public CastBuilder(CastDraft cast) => _cast = cast;

    /// <summary>The cast, with the outlet even when no sentence names it.</summary>
    public Cast Build(ActorDraft? outlet)
    {
        var mentions = _cast.Mentions.ToList();
        foreach (var actor in mentions.SelectMany(m => m.Actors).Distinct().ToList())
        {
            Name(actor);
        }

        if (outlet is not null && !_ids.ContainsKey(outlet))
        {
            Name(outlet);
        }

        var citations = mentions.SelectMany(m => m.Actors.Select(a => (Actor: a, Mention: m))).ToLookup(p => p.Actor, p => p.Mention);
        return new Cast(
            _ids.Select(p => Finish(p.Key, p.Value, citations[p.Key])).ToEquatableList(),
            mentions.Select(Finish).ToEquatableList(),
            outlet is null ? null : _ids[outlet]);
    }

    private void Name(ActorDraft actor)
    {
        var stem = actor.Id ?? NameFold.Slug(actor.Name);
        stem = stem.Length == 0 ? "actor" : stem;
        var id = stem;
        for (var n = 2; !_used.Add(id); n++)
        {
            id = $"{stem}-{n.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        }

        _ids.Add(actor, id);
    }

    private Actor Finish(ActorDraft actor, string id, IEnumerable<MentionDraft> mentions) => new()
    {
        Id = id,
        Name = actor.Name,
        Kind = actor.Kind,
        Country = actor.Country,
        Aliases = actor.Aliases.ToEquatableList(),
        Roles = actor.Roles.Select(r => r.Role).ToEquatableList(),
        MemberOf = actor.MemberOf.Where(_ids.ContainsKey).Select(m => _ids[m]).ToEquatableList(),
        Plover = Plover(actor),
        Cameo = _cast.Lexicon.Cameo.Of(Plover(actor)),
        Inferred = actor.IsInferred && mentions.All(m => m.Kind != MentionKind.Name),
        Mentions = mentions.Select(m => _cast.Story.Cite(m.Sentence.SpanOf(m.First, m.End))).ToEquatableList(),
        Rules = actor.Rules.ToEquatableList(),
    };

    // A sector becomes a code with the country in front; codes of the tables are complete.
    private static string? Plover(ActorDraft actor) => actor.Plover switch
    {
        null => actor.Kind == ActorKind.Person ? actor.Country : null,
        { Length: 3 } sector when sector != actor.Country => actor.Country is { } country ? country + sector : sector,
        var code => code,
    };

    private ActorMention Finish(MentionDraft mention) => new()
    {
        Sentence = mention.Sentence.Index,
        Head = mention.Head,
        First = mention.First,
        End = mention.End,
        Actors = mention.Actors.Select(a => _ids[a]).ToEquatableList(),
        Kind = mention.Kind,
        Rule = mention.Rule,
    };
}
