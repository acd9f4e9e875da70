using Dateline.Analysis.Actors;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>What the later steps of the analysis look at: sentences, times, actors and places, found and not to be changed.</summary>
internal sealed class Scene
{
    private readonly ILookup<int, TimeMention> _times;
    private readonly ILookup<int, PlaceMention> _places;

    /// <summary>Makes the scene of one story.</summary>
    public Scene(Reading reading, EquatableList<TimeMention> times, Cast cast, PlaceMentions places)
    {
        Reading = reading;
        Cast = cast;
        Places = places;
        _times = times.ToLookup(t => t.Sentence);
        _places = places.Mentions.Where(p => p.Form == PlaceForm.Name).ToLookup(p => p.Sentence);
    }

    /// <summary>The sentences.</summary>
    public Reading Reading { get; }

    /// <summary>The story.</summary>
    public Story Story => Reading.Story;

    /// <summary>The actors and their mentions.</summary>
    public Cast Cast { get; }

    /// <summary>The places and their mentions.</summary>
    public PlaceMentions Places { get; }

    /// <summary>The time expressions of a sentence, in order.</summary>
    public IEnumerable<TimeMention> TimesIn(Sentence sentence) => _times[sentence.Index];

    /// <summary>The places that a sentence names, in order; adjectives and names inside other names are left out.</summary>
    public IEnumerable<PlaceMention> PlacesIn(Sentence sentence) => _places[sentence.Index];

    /// <summary>The actors that a noun phrase names: those of its head and of its conjuncts, in order, without repeats.</summary>
    public IEnumerable<string> ActorsOf(Sentence sentence, int head) =>
        sentence.Coordination(head).SelectMany(h => Named(sentence, h)).Distinct(StringComparer.Ordinal);

    private static bool Heads(Sentence sentence, ActorMention mention, int head) =>
        mention.Head >= sentence.First(head) && mention.Head < sentence.End(head);

    /// <summary>Whether a word is the title in a mention whose name the parser hung elsewhere: "UN Special Envoy for Syria Staffan de Mistura".</summary>
    private bool IsTitle(Sentence sentence, ActorMention mention, int head) =>
        mention.Kind == MentionKind.Name && mention.Actors.All(a => Cast[a].Kind == ActorKind.Person)
        && sentence[head].Relation is not (Relation.Compound or Relation.NmodPoss or Relation.Amod);

    /// <summary>The people whose names follow a plural role: "the foreign ministers, Sergey Lavrov and Mevlut Cavusoglu".</summary>
    private EquatableList<string> Appositions(Sentence sentence, int head) =>
        [.. sentence.Children(head, Relation.Appos)
            .SelectMany(a => sentence.Coordination(a))
            .Select(h => Cast.At(sentence.Index, h))
            .OfType<ActorMention>()
            .Where(m => m.Kind == MentionKind.Name)
            .SelectMany(m => m.Actors)
            .Distinct(StringComparer.Ordinal)];

    private EquatableList<string> Named(Sentence sentence, int head)
    {
        if (Cast.At(sentence.Index, head) is { } mention)
        {
            return mention.Kind is MentionKind.Group or MentionKind.Role && Appositions(sentence, head) is { IsEmpty: false } named
                ? named
                : mention.Actors;
        }

        return Cast.Covering(sentence.Index, head) is { } wider && (Heads(sentence, wider, head) || IsTitle(sentence, wider, head))
            ? wider.Actors
            : [];
    }
}
