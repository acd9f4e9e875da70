using Dateline.Analysis.Actors;

namespace Dateline.Training;

/// <summary>Finds the mentions that were put wrong and says how; each is listed once.</summary>
/// <remarks>
/// An actor belongs to the chain that has most of its mentions, the first of equals; an actor none of whose mentions is annotated belongs to none. Of the
/// actors that belong to a chain, the one with most of it is right, the others are split off.
/// </remarks>
internal sealed class ChainFaultFinder
{
    private readonly ReadChains _read;
    private readonly Dictionary<GoldMention, FoundMention> _foundOf;
    private readonly Dictionary<string, string> _chainOfActor;
    private readonly Dictionary<string, string> _actorOfChain;

    /// <summary>Looks at a document.</summary>
    public ChainFaultFinder(ReadChains read)
    {
        _read = read;
        _foundOf = read.Mentions.Where(m => m.Gold is not null).ToDictionary(m => m.Gold!);
        _chainOfActor = read.Chains.Where(c => c.Any(m => m.Gold is not null)).ToDictionary(c => c[0].Actor, ChainOf);
        _actorOfChain = read.Chains.SelectMany(c => c).Where(m => m.Gold is { } gold && _chainOfActor[m.Actor] == gold.Chain)
            .GroupBy(m => m.Gold!.Chain).ToDictionary(c => c.Key, c => Most(c.Select(m => m.Actor)));
    }

    /// <summary>The faults, in order of the text within missed mentions, and within wrong splits and links.</summary>
    public IEnumerable<ChainFault> Faults =>
    [
        .. _read.Document.Chains.SelectMany(c => c).OrderBy(m => m.Span).Select(Missed).OfType<ChainFault>(),
        .. _read.Chains.SelectMany(c => c).OrderBy(m => m.Span).Select(Wrong).OfType<ChainFault>(),
    ];

    private static string ChainOf(IReadOnlyList<FoundMention> actor) => Most(actor.Select(m => m.Gold?.Chain).OfType<string>());

    private static string Most(IEnumerable<string> ids) => ids.CountBy(i => i).MaxBy(i => i.Value).Key;

    private ChainFault? Missed(GoldMention gold)
    {
        if (!_foundOf.TryGetValue(gold, out var found))
        {
            return new ChainFault(Kind(_read.Over(gold)), _read, gold, null);
        }

        return _read.Chains.Any(c => c.Contains(found)) ? null : new ChainFault(ChainFaultKind.FoundAlone, _read, gold, found);
    }

    private static ChainFaultKind Kind(ActorMention? over) => over switch
    {
        null => ChainFaultKind.NotFound,
        { Actors.Count: > 1 } => ChainFaultKind.TakenForSeveral,
        _ => ChainFaultKind.InAnother,
    };

    private ChainFault? Wrong(FoundMention found)
    {
        var actor = found.Actor;
        return found.Gold switch
        {
            null => Fault(ChainFaultKind.NoMention),
            { } gold when !_read.Document.Chains.Any(c => c[0].Chain == gold.Chain) => Fault(ChainFaultKind.MentionedOnce),
            { } gold when _chainOfActor[actor] != gold.Chain => Fault(ChainFaultKind.OfAnotherChain),
            { } gold when _actorOfChain[gold.Chain] != actor => Fault(ChainFaultKind.SplitOff),
            _ => null,
        };

        ChainFault Fault(ChainFaultKind kind) => new(kind, _read, found.Gold, found);
    }
}
