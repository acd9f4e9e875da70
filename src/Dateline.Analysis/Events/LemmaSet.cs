using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>The words that a place in a frame admits, or those that it does not.</summary>
/// <remarks>An item of two words asks for its last word as the head and for the first as a dependent of it: <c>phone call</c>,
/// <c>emergency state</c> for "state of emergency".</remarks>
internal sealed class LemmaSet
{
    private readonly FrozenSet<string> _single;
    private readonly ILookup<string, string> _pairs;
    private readonly bool _excludes;

    /// <summary>Makes a set.</summary>
    /// <param name="items">Lemmas, or pairs of a dependent and its head; empty when the place is free.</param>
    /// <param name="excludes">Whether the set lists what may not stand there.</param>
    /// <param name="fromClass">Whether a class gave the items; a class is less exact than a list.</param>
    public LemmaSet(IReadOnlyCollection<string> items, bool excludes, bool fromClass)
    {
        _single = items.Where(i => !i.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        _pairs = items.Where(i => i.Contains(' ', StringComparison.Ordinal))
            .Select(i => i.Split(' ', 2))
            .ToLookup(p => p[1], p => p[0], StringComparer.Ordinal);
        _excludes = excludes;
        IsFree = items.Count == 0;
        Weight = IsFree || excludes ? 0 : fromClass ? 2 : 3;
    }

    /// <summary>Whether anything or nothing may stand in the place.</summary>
    public bool IsFree { get; }

    /// <summary>Whether something must stand in the place.</summary>
    public bool IsRequired => !IsFree && !_excludes;

    /// <summary>3 for a list of words, 2 for a class, 0 for an exclusion or a free place.</summary>
    public int Weight { get; }

    /// <summary>Whether a word may stand in the place.</summary>
    public bool Admits(Sentence sentence, int index) => IsFree || Lists(sentence, index) != _excludes;

    private bool Lists(Sentence sentence, int index)
    {
        var lemma = sentence[index].Lemma.ToLowerInvariant();
        return _single.Contains(lemma)
            || _pairs[lemma].Any(d => sentence.Children(index).ToArray().Any(c => string.Equals(sentence[c].Lemma, d, StringComparison.OrdinalIgnoreCase)));
    }
}
