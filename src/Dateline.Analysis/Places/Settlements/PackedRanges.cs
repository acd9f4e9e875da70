namespace Dateline.Analysis.Places;

/// <summary>Where each of many lists begins and ends that lie end to end: the length of each, and where every sixteenth begins.</summary>
internal readonly struct PackedRanges
{
    /// <summary>How many lists share one beginning that is written down.</summary>
    public const int Step = 16;

    private readonly PackedNumbers _lengths;
    private readonly PackedNumbers _starts;

    /// <summary>Reads ranges.</summary>
    /// <exception cref="InvalidDataException">There are not as many beginnings as the lengths ask for, or the content ends among them.</exception>
    public PackedRanges(PackedContent content)
    {
        _lengths = new PackedNumbers(content);
        _starts = new PackedNumbers(content);
        if (_starts.Count != (_lengths.Count + Step - 1) / Step)
        {
            throw new InvalidDataException($"{_starts.Count} beginnings are given for {_lengths.Count} lists");
        }
    }

    /// <summary>How many lists there are.</summary>
    public int Count => _lengths.Count;

    /// <summary>Where the values of a list lie among all values.</summary>
    public (int Start, int Length) this[int index]
    {
        get
        {
            var start = _starts[index / Step];
            for (var i = index - (index % Step); i < index; i++)
            {
                start += _lengths[i];
            }

            return (start, _lengths[index]);
        }
    }

    /// <summary>Writes the ranges of lists that have these lengths.</summary>
    public static void Write(BinaryWriter writer, int[] lengths)
    {
        var starts = new int[(lengths.Length + Step - 1) / Step];
        var start = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            if (i % Step == 0)
            {
                starts[i / Step] = start;
            }

            start += lengths[i];
        }

        PackedNumbers.Write(writer, lengths);
        PackedNumbers.Write(writer, starts);
    }
}
