using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>One worker's way through a batch, ahead and back.</summary>
internal sealed class Lesson
{
    private const float TagWeight = 0.5f;
    private const float FeatureWeight = 0.3f;
    private const float NameWeight = 0.7f;

    private static readonly int RelationCount = Enum.GetValues<Relation>().Length;

    private readonly Learner _net;
    private readonly int _worker;
    private readonly List<NetworkSample> _samples;
    private readonly int[] _bounds;
    private readonly Noise _noise;
    private readonly float _scale;
    private readonly NetworkShape _shape;

    /// <summary>Takes the samples of a worker.</summary>
    /// <param name="net">The network.</param>
    /// <param name="worker">Which gradients are added to.</param>
    /// <param name="samples">The sentences.</param>
    /// <param name="noise">What is left out.</param>
    /// <param name="words">How many words the whole batch has.</param>
    public Lesson(Learner net, int worker, List<NetworkSample> samples, Noise noise, int words)
    {
        (_net, _worker, _samples, _noise, _scale) = (net, worker, samples, noise, 1f / words);
        _shape = net.Shape;
        _bounds = new int[samples.Count + 1];
        for (var i = 0; i < samples.Count; i++)
        {
            _bounds[i + 1] = _bounds[i] + samples[i].Words;
        }
    }

    /// <summary>The loss; gradients are added to those of the worker.</summary>
    public double Learn()
    {
        var input = new InputRows(_net.Inputs, _samples, _noise);
        var traces = new List<LayerTrace>();
        var masks = new List<float[]>();
        var rows = input.Forward();
        foreach (var layer in _net.Layers)
        {
            traces.Add(layer.Forward(rows, _bounds));
            masks.Add(SentenceMask(_shape.RowWidth));
            rows = Times(traces[^1].Output, masks[^1]);
        }

        var loss = 0.0;
        var gradient = Trees(rows, ref loss);
        for (var layer = _shape.Layers - 1; layer >= 0; layer--)
        {
            if (layer == _shape.TagLayer)
            {
                var tagRows = Times(traces[layer].Output, masks[layer]);
                Add(gradient, Words(tagRows, ref loss));
                Add(gradient, Names(tagRows, ref loss));
            }

            gradient = _net.Layers[layer].Backward(_worker, traces[layer], Times(gradient, masks[layer]), _bounds);
        }

        input.Backward(_worker, gradient);
        return loss;
    }

    private float[] Words(float[] rows, ref double loss)
    {
        var tags = Classify(NetworkHead.Tags, rows, s => s.Tags, TagWeight * _scale, ref loss);
        Add(tags, Classify(NetworkHead.Features, rows, s => s.Features, FeatureWeight * _scale, ref loss));
        return tags;
    }

    private float[] Names(float[] rows, ref double loss)
    {
        var input = new float[_bounds[^1] * _shape.NameInput];
        for (var (i, word) = (0, 0); i < _samples.Count; i++)
        {
            foreach (var clue in _samples[i].Clues)
            {
                rows.AsSpan(word * _shape.RowWidth, _shape.RowWidth).CopyTo(input.AsSpan(word * _shape.NameInput));
                NameClueRow.Fill(clue, input.AsSpan((word * _shape.NameInput) + _shape.RowWidth, NameClueRow.Width));
                word++;
            }
        }

        var trace = _net.NameLayer.Forward(input, _bounds);
        var mask = SentenceMask(2 * _shape.NameWidth);
        var gradient = Chain(Times(trace.Output, mask), ref loss);
        var below = _net.NameLayer.Backward(_worker, trace, Times(gradient, mask), _bounds);
        var cut = new float[rows.Length];
        for (var word = 0; word < _bounds[^1]; word++)
        {
            below.AsSpan(word * _shape.NameInput, _shape.RowWidth).CopyTo(cut.AsSpan(word * _shape.RowWidth));
        }

        return cut;
    }

    /// <summary>The gradient of the rows below the name labels.</summary>
    private float[] Chain(float[] rows, ref double loss)
    {
        var map = _net.Head(NetworkHead.Names);
        var scores = map.Forward(rows, _bounds[^1]);
        var chain = new NameChain(_net.NameMoves.Value, _net.NameMoves.Gradients[_worker]);
        for (var i = 0; i < _samples.Count; i++)
        {
            var own = scores.AsSpan(_bounds[i] * map.Width, _samples[i].Words * map.Width);
            if (_samples[i].Names is { } gold)
            {
                loss += chain.Learn(own, map.Width, gold, NameWeight * _scale);
            }
            else
            {
                own.Clear();
            }
        }

        return map.Backward(_worker, rows, scores, _bounds[^1]);
    }

    private float[] Classify(NetworkHead head, float[] rows, Func<NetworkSample, int[]?> gold, float weight, ref double loss)
    {
        var map = _net.Head(head);
        var scores = map.Forward(rows, _bounds[^1]);
        for (var i = 0; i < _samples.Count; i++)
        {
            var classes = gold(_samples[i]);
            for (var word = 0; word < _samples[i].Words; word++)
            {
                var row = scores.AsSpan((_bounds[i] + word) * map.Width, map.Width);
                if (classes is null || classes[word] < 0)
                {
                    row.Clear();
                    continue;
                }

                row[map.Columns..].Clear();
                loss += Losses.CrossEntropy(row[..map.Columns], classes[word], weight);
            }
        }

        return map.Backward(_worker, rows, scores, _bounds[^1]);
    }

    private float[] Trees(float[] rows, ref double loss)
    {
        var gradient = new float[rows.Length];
        var rooted = new float[rows.Length + _shape.RowWidth];
        rows.CopyTo(rooted, _shape.RowWidth);
        var words = _bounds[^1];
        var arcDependents = new BentRows(_net.Head(NetworkHead.ArcDependent), rows, words, _noise);
        var arcHeads = new BentRows(_net.Head(NetworkHead.ArcHead), rooted, words + 1, _noise);
        var relationDependents = new BentRows(_net.Head(NetworkHead.RelationDependent), rows, words, _noise);
        var relationHeads = new BentRows(_net.Head(NetworkHead.RelationHead), rooted, words + 1, _noise);
        Arcs(arcDependents, arcHeads, ref loss);
        Relations(relationDependents, relationHeads, ref loss);
        Add(gradient, arcDependents.Backward(_worker));
        Add(gradient, relationDependents.Backward(_worker));
        Add(gradient, arcHeads.Backward(_worker).AsSpan(_shape.RowWidth));
        Add(gradient, relationHeads.Backward(_worker).AsSpan(_shape.RowWidth));
        return gradient;
    }

    private void Arcs(BentRows dependents, BentRows heads, ref double loss)
    {
        var map = _net.Head(NetworkHead.Arcs);
        var turned = map.Forward(dependents.Rows, _bounds[^1]);
        var turnedGradient = new float[turned.Length];
        var width = _shape.ArcWidth;
        for (var i = 0; i < _samples.Count; i++)
        {
            for (var word = _bounds[i]; _samples[i].Heads is { } gold && word < _bounds[i + 1]; word++)
            {
                var scores = new float[_samples[i].Words + 1];
                var own = turned.AsSpan(word * width, width);
                for (var head = 0; head < scores.Length; head++)
                {
                    scores[head] = DotProduct.Of(own, heads.Row(HeadRow(i, head)));
                }

                loss += Losses.CrossEntropy(scores, gold[word - _bounds[i]], _scale);
                for (var head = 0; head < scores.Length; head++)
                {
                    AddScaled(turnedGradient.AsSpan(word * width, width), heads.Row(HeadRow(i, head)), scores[head]);
                    AddScaled(heads.Gradient(HeadRow(i, head)), own, scores[head]);
                }
            }
        }

        Add(dependents.Gradients, map.Backward(_worker, dependents.Rows, turnedGradient, _bounds[^1]));
    }

    private void Relations(BentRows dependents, BentRows heads, ref double loss)
    {
        var map = _net.Head(NetworkHead.Relations);
        var turned = map.Forward(dependents.Rows, _bounds[^1]);
        var turnedGradient = new float[turned.Length];
        var scores = new float[RelationCount];
        for (var i = 0; i < _samples.Count; i++)
        {
            for (var word = _bounds[i]; _samples[i].Heads is { } gold && word < _bounds[i + 1]; word++)
            {
                var head = gold[word - _bounds[i]];
                if (head == 0)
                {
                    continue;
                }

                var own = turned.AsSpan(word * map.Width, map.Width);
                var width = _shape.RelationWidth;
                for (var relation = 0; relation < RelationCount; relation++)
                {
                    scores[relation] = DotProduct.Of(own.Slice(relation * width, width), heads.Row(HeadRow(i, head)));
                }

                loss += Losses.CrossEntropy(scores, _samples[i].Relations![word - _bounds[i]], _scale);
                for (var relation = 0; relation < RelationCount; relation++)
                {
                    AddScaled(turnedGradient.AsSpan((word * map.Width) + (relation * width), width), heads.Row(HeadRow(i, head)), scores[relation]);
                    AddScaled(heads.Gradient(HeadRow(i, head)), own.Slice(relation * width, width), scores[relation]);
                }
            }
        }

        Add(dependents.Gradients, map.Backward(_worker, dependents.Rows, turnedGradient, _bounds[^1]));
    }

    private int HeadRow(int sample, int head) => head == 0 ? 0 : _bounds[sample] + head;

    private float[] SentenceMask(int width)
    {
        var mask = GC.AllocateUninitializedArray<float>(_bounds[^1] * width);
        for (var i = 0; i < _samples.Count; i++)
        {
            var units = _noise.Mask(width, Noise.Layer);
            for (var word = _bounds[i]; word < _bounds[i + 1]; word++)
            {
                units.CopyTo(mask, word * width);
            }
        }

        return mask;
    }

    private static float[] Times(float[] rows, float[] mask)
    {
        var product = GC.AllocateUninitializedArray<float>(rows.Length);
        System.Numerics.Tensors.TensorPrimitives.Multiply(rows, mask, product);
        return product;
    }

    private static void Add(Span<float> sum, ReadOnlySpan<float> rows) => System.Numerics.Tensors.TensorPrimitives.Add(sum, rows, sum);

    private static void AddScaled(Span<float> sum, ReadOnlySpan<float> row, float scale) =>
        System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(row, scale, sum, sum);
}
