using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>Names of people as keys.</summary>
internal static class PersonName
{
    /// <summary>The words of a name as keys, without particles: <c>bashar assad</c> of "Bashar al-Assad".</summary>
    public static IReadOnlyList<string> Keys(string name) => Keys(name.Split(' '));

    /// <summary>The words of a name, split as they are printed, as keys without particles.</summary>
    public static IReadOnlyList<string> Keys(IEnumerable<string> words) =>
        [.. words.Where(w => !NameRuns.IsParticle(w)).SelectMany(w => Piece.Of(w, 0)).Where(p => !NameRuns.IsParticle(p.Form)).Select(p => NameFold.OneEnding(p.Key))];
}
