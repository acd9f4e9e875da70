using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>What a sample expects, side by side with what was found.</summary>
/// <remarks>
/// <para>An expected actor goes with one found whose name, or any alias, is a name or alias of it, however spelled; likest first: those of equal name, then those with
/// most mentions in common. One without a name (a source, a group, a category) also goes with one without a name whose words overlap its own.</para>
/// <para>Left out are actors that the story does not mention, as the outlet, and a body inside a title (the <c>UN</c> of a <c>UN envoy</c>), unless the sample lists it.</para>
/// </remarks>
internal sealed class ActorMatch
{
    private readonly Dictionary<ExpectedActor, List<TextSpan>> _mentions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExpectedActor, List<TextSpan>> _may = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Actor, HashSet<TextSpan>> _found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExpectedActor, Actor> _pairs = new(ReferenceEqualityComparer.Instance);

    /// <summary>Matches a sample with the actors found in it.</summary>
    public ActorMatch(ActorSample sample, IEnumerable<Actor> found)
    {
        Sample = sample;
        Story = sample.Story;
        var words = new WordFinder(Story);
        foreach (var actor in sample.Actors)
        {
            _mentions.Add(actor, [.. words.Find(actor.Mentions).Select(Bare)]);
            _may.Add(actor, [.. words.Find(actor.May).Select(Bare)]);
        }

        foreach (var actor in found)
        {
            HashSet<TextSpan> judged = [.. actor.Mentions.Select(m => Bare(m.ToSpan())).Where(m => !IsInsideTitle(actor, m))];
            if (judged.Count > 0)
            {
                _found.Add(actor, judged);
            }
        }

        Open = [.. words.Find(sample.Open).Select(Bare)];
        Pair();
    }

    /// <summary>The sample.</summary>
    public ActorSample Sample { get; }

    /// <summary>Its story.</summary>
    public Story Story { get; }

    /// <summary>The words that must stay unresolved.</summary>
    public IReadOnlyList<TextSpan> Open { get; }

    /// <summary>The expected actors that were found, in order.</summary>
    public IEnumerable<ActorPair> Pairs => Sample.Actors.Where(_pairs.ContainsKey).Select(e => new ActorPair(e, _pairs[e]));

    /// <summary>The actors that were not found and must be.</summary>
    public IEnumerable<ExpectedActor> Missed => Sample.Actors.Where(e => e.IsDemanded && !_pairs.ContainsKey(e));

    /// <summary>The actors that were found and are none.</summary>
    public IEnumerable<Actor> Spurious => _found.Keys.Except(_pairs.Values);

    /// <summary>The mentions that an actor must have, as they are compared.</summary>
    public IReadOnlyCollection<TextSpan> MentionsOf(ExpectedActor actor) => _mentions[actor];

    /// <summary>The mentions that were found, as they are compared.</summary>
    public IReadOnlySet<TextSpan> MentionsOf(Actor actor) => _found[actor];

    /// <summary>The mentions that were found of an actor and are judged: without those that may be given or left.</summary>
    public IEnumerable<TextSpan> JudgedMentionsOf(ActorPair pair) =>
        _found[pair.Found].Where(m => !_may[pair.Expected].Exists(pair.Expected.IsDemanded ? m.Equals : m.Overlaps));

    /// <summary>Whether some actor was found for words that must stay unresolved.</summary>
    public bool IsResolved(TextSpan open) => _found.Values.Any(f => f.Contains(open));

    private TextSpan Bare(TextSpan span) => BareWords.Of(span, Story.TextOf(span.Passage));

    /// <summary>Whether words are a body inside the longer phrase for a person or a source, and the sample does not list them.</summary>
    private bool IsInsideTitle(Actor actor, TextSpan words) =>
        actor.Kind is not (ActorKind.Person or ActorKind.People) && !IsNameless(actor.Kind)
        && !_mentions.Concat(_may).Any(m => m.Value.Contains(words))
        && _mentions.Any(m => IsTitled(m.Key, words) && m.Value.Exists(span => span.Contains(words) && span != words));

    // "Washington" in "Austin Washington" is a piece of his name.
    private bool IsTitled(ExpectedActor actor, TextSpan words) => actor.IsPerson
        ? !NameFold.Fold(actor.Name).Contains(NameFold.Fold(Story.TextOf(words)), StringComparison.Ordinal)
        : IsNameless(actor);

    private void Pair()
    {
        var candidates =
            from expected in Sample.Actors
            from found in _found.Keys
            let words = _mentions[expected].Concat(_may[expected]).ToList()
            let shared = words.Count(_found[found].Contains)
            where SharesName(expected, found) || (IsNameless(expected) && IsNameless(found.Kind) && words.Exists(w => _found[found].Any(w.Overlaps)))
            orderby IsName(expected.Name, found.Name) descending, shared descending
            select (expected, found);
        var taken = new HashSet<Actor>(ReferenceEqualityComparer.Instance);
        foreach (var (expected, found) in candidates)
        {
            if (!_pairs.ContainsKey(expected) && taken.Add(found))
            {
                _pairs.Add(expected, found);
            }
        }
    }

    private static bool SharesName(ExpectedActor expected, Actor found)
    {
        string[] names = [expected.Name, .. expected.Aliases];
        return names.Any(n => IsName(n, found.Name) || found.Aliases.Any(a => IsName(n, a)));
    }

    private static bool IsName(string one, string other) => NameFold.Fold(BareWords.Of(one)) == NameFold.Fold(BareWords.Of(other));

    private static bool IsNameless(ExpectedActor actor) => Enum.GetValues<ActorKind>().Any(k => IsNameless(k) && Answers.Fits(actor.Kind, k.ToString()));

    private static bool IsNameless(ActorKind kind) => kind is ActorKind.Unnamed or ActorKind.Group or ActorKind.Category;
}
