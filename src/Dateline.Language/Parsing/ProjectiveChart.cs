namespace Dateline.Language;

/// <summary>The chart of Eisner 1996: the best projective tree over the words of a sentence.</summary>
internal sealed class ProjectiveChart
{
    private const int Left = 0;
    private const int Right = 1;

    private readonly int _words;
    private readonly float[][] _open = new float[2][];
    private readonly float[][] _closed = new float[2][];
    private readonly int[] _openSplit;
    private readonly int[][] _closedSplit = new int[2][];

    /// <summary>Makes an empty chart for a sentence.</summary>
    public ProjectiveChart(int words)
    {
        _words = words;
        _openSplit = new int[words * words];
        for (var side = 0; side < 2; side++)
        {
            _open[side] = new float[words * words];
            _closed[side] = new float[words * words];
            _closedSplit[side] = new int[words * words];
        }
    }

    /// <summary>The 0-based head of each word; −1 for the root.</summary>
    /// <param name="scores">The scores, as <see cref="TreeDecoder"/> describes them.</param>
    public int[] Heads(ReadOnlySpan<float> scores)
    {
        for (var length = 1; length < _words; length++)
        {
            for (var first = 0; first + length < _words; first++)
            {
                Open(scores, first, first + length);
                Close(first, first + length);
            }
        }

        var root = Root(scores);
        var heads = new int[_words];
        heads[root] = -1;
        ReadClosed(Left, 0, root, heads);
        ReadClosed(Right, root, _words - 1, heads);
        return heads;
    }

    /// <summary>An arc between the ends of a span: the best place where their two halves meet serves both directions.</summary>
    private void Open(ReadOnlySpan<float> scores, int first, int last)
    {
        var best = float.NegativeInfinity;
        for (var split = first; split < last; split++)
        {
            var score = _closed[Right][At(first, split)] + _closed[Left][At(split + 1, last)];
            if (score > best)
            {
                best = score;
                _openSplit[At(first, last)] = split;
            }
        }

        _open[Left][At(first, last)] = best + scores[(first * (_words + 1)) + last + 1];
        _open[Right][At(first, last)] = best + scores[(last * (_words + 1)) + first + 1];
    }

    private void Close(int first, int last)
    {
        var (left, right) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var split = first; split < last; split++)
        {
            var score = _closed[Left][At(first, split)] + _open[Left][At(split, last)];
            if (score > left)
            {
                left = score;
                _closedSplit[Left][At(first, last)] = split;
            }
        }

        for (var split = first + 1; split <= last; split++)
        {
            var score = _open[Right][At(first, split)] + _closed[Right][At(split, last)];
            if (score > right)
            {
                right = score;
                _closedSplit[Right][At(first, last)] = split;
            }
        }

        _closed[Left][At(first, last)] = left;
        _closed[Right][At(first, last)] = right;
    }

    private int Root(ReadOnlySpan<float> scores)
    {
        var (root, best) = (0, float.NegativeInfinity);
        for (var word = 0; word < _words; word++)
        {
            var score = scores[word * (_words + 1)] + _closed[Left][At(0, word)] + _closed[Right][At(word, _words - 1)];
            (root, best) = score > best ? (word, score) : (root, best);
        }

        return root;
    }

    private void ReadClosed(int side, int first, int last, int[] heads)
    {
        var spans = new Stack<(int Side, int First, int Last)>();
        spans.Push((side, first, last));
        while (spans.TryPop(out var span))
        {
            if (span.First == span.Last)
            {
                continue;
            }

            var split = _closedSplit[span.Side][At(span.First, span.Last)];
            var (from, to) = span.Side == Left ? (split, span.Last) : (span.First, split);
            heads[span.Side == Left ? from : to] = span.Side == Left ? to : from;
            spans.Push(span.Side == Left ? (Left, span.First, split) : (Right, split, span.Last));
            var middle = _openSplit[At(from, to)];
            spans.Push((Right, from, middle));
            spans.Push((Left, middle + 1, to));
        }
    }

    private int At(int first, int last) => (first * _words) + last;
}
