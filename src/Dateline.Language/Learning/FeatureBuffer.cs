namespace Dateline.Language;

/// <summary>The features of one decision. Each is told from the others by its place in the order of the calls.</summary>
internal ref struct FeatureBuffer(Span<ulong> store)
{
    private readonly Span<ulong> _store = store;
    private int _count;

    /// <summary>The features added so far.</summary>
    public readonly ReadOnlySpan<ulong> Features => _store[.._count];

    /// <summary>Adds a feature of one value.</summary>
    public void Add(ulong a) => _store[_count] = FeatureHash.Mix((ulong)++_count, a);

    /// <summary>Adds a feature of two values together.</summary>
    public void Add(ulong a, ulong b) => Add(FeatureHash.Mix(a, b));

    /// <summary>Adds a feature of three values together.</summary>
    public void Add(ulong a, ulong b, ulong c) => Add(FeatureHash.Mix(FeatureHash.Mix(a, b), c));
}
