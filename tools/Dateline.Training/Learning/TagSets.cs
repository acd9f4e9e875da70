using Dateline.Language;

namespace Dateline.Training;

/// <summary>The tags and bundles of features of treebanks, the commonest first, without rare ones.</summary>
internal static class TagSets
{
    private const int Rarest = 3;

    /// <summary>The pairs of universal and Penn tag.</summary>
    public static TagSet Tags(IEnumerable<TreebankSentence> sentences) =>
        new(Common(sentences.SelectMany(s => s.Words).Select(w => w.Tag)));

    /// <summary>The bundles of features.</summary>
    public static FeatureSet Features(IEnumerable<TreebankSentence> sentences) =>
        new(Common(sentences.SelectMany(s => s.Words).Select(w => FeatureSet.Bundle(w.Features))));

    private static string[] Common(IEnumerable<string> names) =>
        [.. names.CountBy(n => n, StringComparer.Ordinal).Where(p => p.Value >= Rarest)
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)];
}
