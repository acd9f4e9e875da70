using Dateline.Model;

namespace Dateline.Language;

/// <summary>The words of a batch as dependents and as heads.</summary>
internal readonly ref struct TreeScores(NetworkShape shape)
{
    private static readonly int RelationCount = Enum.GetValues<Relation>().Length;

    /// <summary>Words as dependents, turned so that their product with a head is the score of the arc.</summary>
    public required ReadOnlySpan<float> ArcDependents { get; init; }

    /// <summary>The root, then words as heads.</summary>
    public required ReadOnlySpan<float> ArcHeads { get; init; }

    /// <summary>Words as dependents, turned for each relation.</summary>
    public required ReadOnlySpan<float> RelationDependents { get; init; }

    /// <summary>The root, then words as heads.</summary>
    public required ReadOnlySpan<float> RelationHeads { get; init; }

    /// <summary>How many numbers a row of <see cref="RelationDependents"/> has.</summary>
    public required int RelationStride { get; init; }

    /// <summary>The 0-based head of each word of a sentence; −1 for the root.</summary>
    /// <param name="from">The first word of the sentence.</param>
    /// <param name="to">The word after its last.</param>
    /// <param name="workspace">Where the scores are kept.</param>
    public int[] Heads(int from, int to, Workspace workspace)
    {
        var (words, width) = (to - from, shape.ArcWidth);
        var scores = workspace.Room(WorkspaceRoom.Arcs, words * (words + 1));
        for (var word = 0; word < words; word++)
        {
            var dependent = ArcDependents.Slice((from + word) * width, width);
            for (var head = 0; head <= words; head++)
            {
                scores[(word * (words + 1)) + head] = DotProduct.Of(dependent, ArcHeads.Slice((head == 0 ? 0 : from + head) * width, width));
            }
        }

        return TreeDecoder.Heads(scores, words);
    }

    /// <summary>The relation of each word of a sentence to its head, as a number.</summary>
    public int[] Relations(int[] heads, int from)
    {
        var relations = new int[heads.Length];
        for (var word = 0; word < heads.Length; word++)
        {
            relations[word] = heads[word] < 0 ? (int)Relation.Root : Best(
                RelationDependents.Slice((from + word) * RelationStride, RelationStride),
                RelationHeads.Slice((from + heads[word] + 1) * shape.RelationWidth, shape.RelationWidth));
        }

        return relations;
    }

    private int Best(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head)
    {
        var (best, highest) = (0, float.NegativeInfinity);
        for (var relation = 0; relation < RelationCount; relation++)
        {
            var score = relation == (int)Relation.Root
                ? float.NegativeInfinity
                : DotProduct.Of(dependent.Slice(relation * shape.RelationWidth, shape.RelationWidth), head);
            (best, highest) = score > highest ? (relation, score) : (best, highest);
        }

        return best;
    }
}
