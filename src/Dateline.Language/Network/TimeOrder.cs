namespace Dateline.Language;

/// <summary>The words of a batch in the order in which a recurrent layer reads them: the first word of every sentence, then the second of every
/// sentence that has one, and so on.</summary>
/// <remarks>The sentences stand from the longest to the shortest, so that those still being read are always the first.</remarks>
internal sealed class TimeOrder
{
    private readonly int[] _ahead;
    private readonly int[] _back;

    /// <summary>Orders the words of sentences.</summary>
    /// <param name="bounds">Where each sentence begins, and where the last ends.</param>
    public TimeOrder(int[] bounds)
    {
        var sentences = Enumerable.Range(0, bounds.Length - 1).OrderByDescending(i => bounds[i + 1] - bounds[i]).ToArray();
        var longest = sentences.Length == 0 ? 0 : bounds[sentences[0] + 1] - bounds[sentences[0]];
        Starts = new int[longest + 1];
        _ahead = new int[bounds[^1]];
        _back = new int[bounds[^1]];
        var (row, count) = (0, sentences.Length);
        for (var step = 0; step < longest; step++)
        {
            while (bounds[sentences[count - 1] + 1] - bounds[sentences[count - 1]] <= step)
            {
                count--;
            }

            foreach (var sentence in sentences.AsSpan(0, count))
            {
                _ahead[row] = bounds[sentence] + step;
                _back[row++] = bounds[sentence + 1] - 1 - step;
            }

            Starts[step + 1] = row;
        }
    }

    /// <summary>The row at which each step begins, and the number of rows.</summary>
    public int[] Starts { get; }

    /// <summary>How many steps there are: the words of the longest sentence.</summary>
    public int Steps => Starts.Length - 1;

    /// <summary>The word of each row: of the sentences read ahead, or read back.</summary>
    public ReadOnlySpan<int> Words(int direction) => direction == 0 ? _ahead : _back;

    /// <summary>How many sentences are being read at a step.</summary>
    public int Count(int step) => Starts[step + 1] - Starts[step];

    /// <summary>Fills in a part of the columns of all words, in the order of a direction.</summary>
    /// <param name="rows">The rows of the words.</param>
    /// <param name="direction">0 ahead, 1 back.</param>
    /// <param name="columns">The first column and the one after the last.</param>
    /// <param name="gathered">Rows of the columns asked for.</param>
    public void Gather(ReadOnlySpan<float> rows, int direction, (int First, int End) columns, Span<float> gathered)
    {
        var words = Words(direction);
        var (width, part) = (rows.Length / Math.Max(1, words.Length), columns.End - columns.First);
        for (var row = 0; row < words.Length; row++)
        {
            rows.Slice((words[row] * width) + columns.First, part).CopyTo(gathered[(row * part)..]);
        }
    }

    /// <summary>The same where each word has a row of its own.</summary>
    public void Gather(ReadOnlySpan<float[]> rows, int direction, (int First, int End) columns, Span<float> gathered)
    {
        var words = Words(direction);
        var part = columns.End - columns.First;
        for (var row = 0; row < words.Length; row++)
        {
            rows[words[row]].AsSpan(columns.First, part).CopyTo(gathered[(row * part)..]);
        }
    }

    /// <summary>Puts rows in the order of a direction back to their words.</summary>
    /// <param name="gathered">Rows of the columns.</param>
    /// <param name="direction">0 ahead, 1 back.</param>
    /// <param name="columns">The first column and the one after the last.</param>
    /// <param name="rows">The rows of the words.</param>
    public void Scatter(ReadOnlySpan<float> gathered, int direction, (int First, int End) columns, Span<float> rows)
    {
        var words = Words(direction);
        var (width, part) = (rows.Length / Math.Max(1, words.Length), columns.End - columns.First);
        for (var row = 0; row < words.Length; row++)
        {
            gathered.Slice(row * part, part).CopyTo(rows[((words[row] * width) + columns.First)..]);
        }
    }
}
