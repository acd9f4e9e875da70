using Dateline.Model;

namespace Dateline.Language;

/// <summary>The bundles of morphological features that the networks know.</summary>
/// <param name="names">The bundles as <c>Number=Sing|Person=3</c>, empty for none; the position is the class.</param>
internal sealed class FeatureSet(string[] names)
{
    private readonly Morphology[] _bundles = Array.ConvertAll(names, Morphology.Parse);

    /// <summary>The bundles; the position is the class.</summary>
    public string[] Names { get; } = names;

    /// <summary>The features of a class.</summary>
    public Morphology this[int features] => _bundles[features];

    /// <summary>The features of a treebank that are kept, as a bundle of <see cref="Names"/>.</summary>
    public static string Bundle(string features) => Morphology.Parse(features).ToString();
}
