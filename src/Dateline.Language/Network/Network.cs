using System.Collections.Concurrent;

namespace Dateline.Language;

/// <summary>Reads sentences: recurrent layers over the words, and what is read off them.</summary>
/// <remarks>Safe on any number of threads; a sentence gives the same numbers whatever it is read together with.</remarks>
internal sealed class Network
{
    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly NetworkShape _shape;
    private readonly LayerStack _layers;
    private readonly NameLayer _nameLayer;
    private readonly float[] _nameMoves;
    private readonly Affine[] _heads;
    private readonly TreeScorer _trees;

    /// <summary>Unpacks a network.</summary>
    public Network(NetworkWeights weights, WordTables tables)
    {
        _shape = weights.Shape;
        _layers = new LayerStack(weights, tables);
        _nameLayer = new NameLayer(weights.Shape, weights.NameLayer, weights.NameCarry);
        _nameMoves = weights.NameMoves;
        _heads = Array.ConvertAll(weights.Heads, h => h.Unpack());
        _trees = new TreeScorer(weights.Shape, _heads);
    }

    /// <summary>What the network says of each sentence.</summary>
    /// <param name="sentences">The words.</param>
    /// <param name="clues">The clues of the words.</param>
    public NetworkReading[] Read(IReadOnlyList<WordForms> sentences, IReadOnlyList<NameClue[]> clues)
    {
        var workspace = _workspaces.TryTake(out var used) ? used : new Workspace();
        var readings = Read(sentences, clues, workspace);
        _workspaces.Add(workspace);
        return readings;
    }

    /// <summary>What the network says of the names of each sentence alone.</summary>
    public NameScores[] ReadNames(IReadOnlyList<WordForms> sentences, IReadOnlyList<NameClue[]> clues)
    {
        var workspace = _workspaces.TryTake(out var used) ? used : new Workspace();
        var bounds = Bounds(sentences);
        var words = bounds[^1];
        _layers.Read(sentences, bounds, workspace);
        var rows = _nameLayer.Read(workspace.Room(WorkspaceRoom.TagRows, words * _shape.RowWidth), clues, bounds, workspace);
        var scores = Head(NetworkHead.Names, rows, WorkspaceRoom.Names, words, workspace);
        var names = new NameScores[sentences.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = new NameScores(Rows(scores, words, bounds[i], bounds[i + 1]).ToArray(), _nameMoves);
        }

        _workspaces.Add(workspace);
        return names;
    }

    private NetworkReading[] Read(IReadOnlyList<WordForms> sentences, IReadOnlyList<NameClue[]> clues, Workspace workspace)
    {
        var bounds = Bounds(sentences);
        var words = bounds[^1];
        var top = _layers.Read(sentences, bounds, workspace);
        var tagRows = workspace.Room(WorkspaceRoom.TagRows, words * _shape.RowWidth);
        var tags = Head(NetworkHead.Tags, tagRows, WorkspaceRoom.Tags, words, workspace);
        var features = Head(NetworkHead.Features, tagRows, WorkspaceRoom.Features, words, workspace);
        var nameRows = _nameLayer.Read(tagRows, clues, bounds, workspace);
        var names = Head(NetworkHead.Names, nameRows, WorkspaceRoom.Names, words, workspace);
        var trees = _trees.Score(top, words, workspace);
        var readings = new NetworkReading[sentences.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            var (from, to) = (bounds[i], bounds[i + 1]);
            var heads = trees.Heads(from, to, workspace);
            readings[i] = new NetworkReading(
                Best(Rows(tags, words, from, to), to - from),
                Best(Rows(features, words, from, to), to - from),
                heads,
                trees.Relations(heads, from),
                new NameScores(Rows(names, words, from, to).ToArray(), _nameMoves));
        }

        return readings;
    }

    private static int[] Bounds(IReadOnlyList<WordForms> sentences)
    {
        var bounds = new int[sentences.Count + 1];
        for (var i = 0; i < sentences.Count; i++)
        {
            bounds[i + 1] = bounds[i] + sentences[i].Count;
        }

        return bounds;
    }

    private Span<float> Head(NetworkHead head, ReadOnlySpan<float> rows, WorkspaceRoom room, int words, Workspace workspace)
    {
        var scores = workspace.Room(room, words * _heads[(int)head].Columns);
        _heads[(int)head].Apply(rows, words, scores);
        return scores;
    }

    private static Span<float> Rows(Span<float> all, int words, int from, int to)
    {
        var width = all.Length / words;
        return all[(from * width)..(to * width)];
    }

    private static int[] Best(ReadOnlySpan<float> scores, int words)
    {
        var best = new int[words];
        var width = scores.Length / Math.Max(1, words);
        for (var word = 0; word < words; word++)
        {
            var row = scores.Slice(word * width, width);
            for (var i = 1; i < row.Length; i++)
            {
                best[word] = row[i] > row[best[word]] ? i : best[word];
            }
        }

        return best;
    }
}
