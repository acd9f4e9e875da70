using System.Collections.Frozen;

namespace Dateline.Analysis.Events;

/// <summary>The lemmas that a place in a frame admits, or those that it does not.</summary>
internal sealed class LemmaSet
{
    private readonly FrozenSet<string>? _lemmas;
    private readonly bool _excludes;

    /// <summary>Makes a set.</summary>
    /// <param name="lemmas">The lemmas; <see langword="null"/> when the place is free.</param>
    /// <param name="excludes">Whether the set lists what may not stand there.</param>
    public LemmaSet(FrozenSet<string>? lemmas, bool excludes) => (_lemmas, _excludes) = (lemmas, excludes);

    /// <summary>Whether something must stand in the place.</summary>
    public bool IsRequired => _lemmas is not null && !_excludes;

    /// <summary>2 when the set lists what may stand there, 1 when it lists what may not, 0 when it is free.</summary>
    public int Weight => _lemmas is null ? 0 : _excludes ? 0 : 2;

    /// <summary>Whether a lemma may stand in the place.</summary>
    public bool Admits(string lemma) =>
        _lemmas is null || _lemmas.Contains(lemma) != _excludes;
}
