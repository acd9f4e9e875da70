using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>The actors of a story and every place where it mentions them.</summary>
internal sealed class Cast
{
    private readonly FrozenDictionary<string, Actor> _byId;
    private readonly FrozenDictionary<(int Sentence, int Head), ActorMention> _byHead;
    private readonly ILookup<int, ActorMention> _bySentence;

    /// <summary>Makes a cast; mentions refer to actors by id.</summary>
    public Cast(EquatableList<Actor> actors, EquatableList<ActorMention> mentions, string? outlet)
    {
        Actors = actors;
        Mentions = mentions;
        Outlet = outlet;
        _byId = actors.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        _bySentence = mentions.ToLookup(m => m.Sentence);
        _byHead = mentions.ToFrozenDictionary(m => (m.Sentence, m.Head));
    }

    /// <summary>The actors in the order of their first mention; the outlet last when it is not mentioned.</summary>
    public EquatableList<Actor> Actors { get; }

    /// <summary>The mentions in order of the text; one head has at most one.</summary>
    public EquatableList<ActorMention> Mentions { get; }

    /// <summary>The id of the story's agency, of kind media, present in <see cref="Actors"/> even when the body does not name it.</summary>
    public string? Outlet { get; }

    /// <summary>The actor of an id that a mention carries.</summary>
    public Actor this[string id] => _byId[id];

    /// <summary>The mention whose head is this word, or <see langword="null"/>.</summary>
    public ActorMention? At(int sentence, int token) => _byHead.GetValueOrDefault((sentence, token));

    /// <summary>The smallest mention that includes this word, or <see langword="null"/>.</summary>
    public ActorMention? Covering(int sentence, int token)
    {
        ActorMention? best = null;
        foreach (var mention in _bySentence[sentence])
        {
            if (mention.Includes(sentence, token) && (best is null || mention.End - mention.First < best.End - best.First))
            {
                best = mention;
            }
        }

        return best;
    }
}
