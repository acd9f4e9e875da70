using System.Numerics.Tensors;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>Tables that are learnt with the network; of the vectors of words, what is made of them is learnt.</summary>
internal sealed class LearntWordInputs : IWordInputs
{
    private const float Reach = 0.17f;
    private const float TrigramReach = 0.08f;

    private readonly WordVectors _vectors;
    private readonly WordIndex _words;
    private readonly DenseMap _projection;
    private readonly Parameter[] _tables;

    /// <summary>Draws the tables.</summary>
    /// <param name="vectors">The words that have vectors.</param>
    /// <param name="words">The words of the treebanks.</param>
    /// <param name="random">What the weights are drawn from.</param>
    public LearntWordInputs(WordVectors vectors, WordIndex words, Random random)
    {
        (_vectors, _words) = (vectors, words);
        Parts = new WordParts(vectors.Index, words);
        _projection = new DenseMap(WordVectors.Width, WordParts.Width(WordPart.Vector), random);
        _tables = [.. Enum.GetValues<WordPart>().Skip(1).Select(p => Table(p, random))];
        Refresh();
    }

    /// <inheritdoc/>
    public WordParts Parts { get; }

    /// <inheritdoc/>
    public int Width { get; } = Enum.GetValues<WordPart>().Sum(WordParts.Width);

    /// <inheritdoc/>
    public IEnumerable<Parameter> Parameters => [.. _tables, _projection.Weights, _projection.Bias];

    /// <inheritdoc/>
    public void Refresh() => _projection.Refresh();

    /// <inheritdoc/>
    public float[] Forward(int[] rows)
    {
        var words = rows.Length / WordParts.Count;
        var input = new float[words * Width];
        var projected = _projection.Forward(Vectors(rows), words);
        for (var word = 0; word < words; word++)
        {
            var row = input.AsSpan(word * Width, Width);
            projected.AsSpan(word * _projection.Width, _projection.Columns).CopyTo(row);
            foreach (var (table, index, at) in Places(rows, word))
            {
                var part = row.Slice(at, table.Width);
                TensorPrimitives.Add(part, table.Value.AsSpan(index * table.Width, table.Width), part);
            }
        }

        return input;
    }

    /// <inheritdoc/>
    public void Backward(int worker, int[] rows, float[] gradient)
    {
        var words = rows.Length / WordParts.Count;
        var projected = new float[words * _projection.Width];
        for (var word = 0; word < words; word++)
        {
            var row = gradient.AsSpan(word * Width, Width);
            row[.._projection.Columns].CopyTo(projected.AsSpan(word * _projection.Width));
            foreach (var (table, index, at) in Places(rows, word))
            {
                var sum = table.Gradients[worker].AsSpan(index * table.Width, table.Width);
                table.Touch(index);
                TensorPrimitives.Add(sum, row.Slice(at, table.Width), sum);
            }
        }

        _projection.Backward(worker, Vectors(rows), projected, words);
    }

    /// <inheritdoc/>
    public WordTables Store() => new(
        _vectors.Index,
        _words,
        [
            RoundedTable.Of(_projection.Forward(_vectors.Values, _vectors.Index.Count + 1), _projection.Width),
            .. _tables.Select(t => RoundedTable.Of(t.Value, t.Width)),
        ]);

    private Parameter Table(WordPart part, Random random) =>
        new Parameter(Parts.Rows(part), WordParts.Width(part), isSparse: true).Drawn(random, part == WordPart.Trigram ? TrigramReach : Reach);

    private float[] Vectors(int[] rows)
    {
        var words = rows.Length / WordParts.Count;
        var vectors = new float[words * WordVectors.Width];
        for (var word = 0; word < words; word++)
        {
            var row = rows[(word * WordParts.Count) + (int)WordPart.Vector];
            _vectors.Values.AsSpan(row * WordVectors.Width, WordVectors.Width).CopyTo(vectors.AsSpan(word * WordVectors.Width));
        }

        return vectors;
    }

    /// <summary>The rows of a word in the tables that are learnt, and where each stands in the input row.</summary>
    private IEnumerable<(Parameter Table, int Index, int At)> Places(int[] rows, int word)
    {
        var at = _projection.Columns;
        for (var part = WordPart.Word; part < WordPart.Trigram; part++)
        {
            yield return (_tables[(int)part - 1], rows[(word * WordParts.Count) + (int)part], at);
            at += WordParts.Width(part);
        }

        for (var i = 0; i < WordParts.Trigrams; i++)
        {
            if (rows[(word * WordParts.Count) + (int)WordPart.Trigram + i] is var index && index != WordParts.Missing)
            {
                yield return (_tables[(int)WordPart.Trigram - 1], index, at);
            }
        }
    }
}
