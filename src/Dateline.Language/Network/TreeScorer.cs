namespace Dateline.Language;

/// <summary>Scores arcs and relations.</summary>
/// <remarks>Source: Dozat and Manning 2017: a word is made ready as a dependent and as a head, and the two go together by a matrix,
/// one for all arcs and one for each relation. Their last number is one, which stands for the bias.</remarks>
internal sealed class TreeScorer
{
    private readonly NetworkShape _shape;
    private readonly Affine[] _heads;

    /// <summary>Takes the maps of the heads, in the order of <see cref="NetworkHead"/>.</summary>
    public TreeScorer(NetworkShape shape, Affine[] heads) => (_shape, _heads) = (shape, heads);

    /// <summary>Makes the words of a batch ready.</summary>
    /// <param name="rows">The rows of the uppermost layer.</param>
    /// <param name="words">How many words there are.</param>
    /// <param name="workspace">Where the numbers are kept.</param>
    public TreeScores Score(ReadOnlySpan<float> rows, int words, Workspace workspace) => new(_shape)
    {
        ArcDependents = Turned((NetworkHead.ArcDependent, NetworkHead.Arcs), rows, (words, _shape.ArcWidth), WorkspaceRoom.ArcDependents, workspace),
        ArcHeads = Heads(NetworkHead.ArcHead, rows, (words, _shape.ArcWidth), WorkspaceRoom.ArcHeads, workspace),
        RelationDependents = Turned(
            (NetworkHead.RelationDependent, NetworkHead.Relations), rows, (words, _shape.RelationWidth), WorkspaceRoom.RelationDependents, workspace),
        RelationHeads = Heads(NetworkHead.RelationHead, rows, (words, _shape.RelationWidth), WorkspaceRoom.RelationHeads, workspace),
        RelationStride = _heads[(int)NetworkHead.Relations].Columns,
    };

    private Span<float> Turned(
        (NetworkHead Ready, NetworkHead Turn) maps, ReadOnlySpan<float> rows, (int Words, int Width) size, WorkspaceRoom room, Workspace workspace)
    {
        var ready = workspace.Room(WorkspaceRoom.Dependents, size.Words * size.Width);
        Bend(maps.Ready, rows, size.Words, ready, workspace);
        var turned = workspace.Room(room, size.Words * _heads[(int)maps.Turn].Columns);
        _heads[(int)maps.Turn].Apply(ready, size.Words, turned);
        return turned;
    }

    /// <summary>The root, whose row is made of zeros, then the words.</summary>
    private Span<float> Heads(NetworkHead head, ReadOnlySpan<float> rows, (int Words, int Width) size, WorkspaceRoom room, Workspace workspace)
    {
        var heads = workspace.Room(room, (size.Words + 1) * size.Width);
        Span<float> zeros = stackalloc float[_shape.RowWidth];
        zeros.Clear();
        Bend(head, zeros, 1, heads[..size.Width], workspace);
        Bend(head, rows, size.Words, heads[size.Width..], workspace);
        return heads;
    }

    private void Bend(NetworkHead head, ReadOnlySpan<float> rows, int count, Span<float> output, Workspace workspace)
    {
        var map = _heads[(int)head];
        map.ApplyBent(rows, count, workspace.Room(WorkspaceRoom.Wide, count * map.Columns), output);
    }
}
