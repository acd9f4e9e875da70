using Dateline.Language;

namespace Dateline.Training;

/// <summary>Tables that were learnt with another network and stay as they are.</summary>
internal sealed class FixedWordInputs(WordTables tables) : IWordInputs
{
    /// <inheritdoc/>
    public WordParts Parts => tables.Parts;

    /// <inheritdoc/>
    public int Width => tables.InputWidth;

    /// <inheritdoc/>
    public IEnumerable<Parameter> Parameters => [];

    /// <inheritdoc/>
    public void Refresh()
    {
        // Nothing is learnt, so nothing changes.
    }

    /// <inheritdoc/>
    public float[] Forward(int[] rows)
    {
        var words = rows.Length / WordParts.Count;
        var input = new float[words * Width];
        for (var word = 0; word < words; word++)
        {
            tables.Fill(rows.AsSpan(word * WordParts.Count, WordParts.Count), input.AsSpan(word * Width, Width));
        }

        return input;
    }

    /// <inheritdoc/>
    public void Backward(int worker, int[] rows, float[] gradient)
    {
        // Nothing is learnt.
    }

    /// <inheritdoc/>
    public WordTables Store() => tables;
}
