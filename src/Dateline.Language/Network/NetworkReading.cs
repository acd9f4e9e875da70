namespace Dateline.Language;

/// <summary>What a network says of a sentence.</summary>
/// <param name="Tags">The class of each word's tag.</param>
/// <param name="Features">The class of each word's features.</param>
/// <param name="Heads">The 0-based head of each word; −1 for the root.</param>
/// <param name="Relations">The relation of each word to its head, as a number.</param>
/// <param name="Names">Scores of the name labels.</param>
internal sealed record NetworkReading(int[] Tags, int[] Features, int[] Heads, int[] Relations, NameScores Names)
{
    /// <summary>The same with another network's voice in the names.</summary>
    public NetworkReading Joined(NameScores names) => this with { Names = Names.Plus(names) };
}
