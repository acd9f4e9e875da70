namespace Dateline.Analysis.Places;

/// <summary>The folded names, in the order of their bytes, and the settlements that each can mean.</summary>
internal sealed class SettlementNames
{
    private readonly PackedTexts _names;
    private readonly PackedRanges _ranges;
    private readonly PackedNumbers _candidates;

    /// <summary>Reads the names.</summary>
    /// <exception cref="InvalidDataException">There are not as many lists of settlements as names, or the content ends among them.</exception>
    public SettlementNames(PackedContent content)
    {
        _names = new PackedTexts(content);
        _ranges = new PackedRanges(content);
        _candidates = new PackedNumbers(content);
        if (_ranges.Count != _names.Count)
        {
            throw new InvalidDataException($"{_names.Count} names have {_ranges.Count} lists of settlements");
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Count;

    /// <summary>The settlements that a folded name can mean, the most people first, as <see cref="SettlementFormat.Candidate"/> packs them.</summary>
    public int[] Candidates(ReadOnlySpan<byte> folded)
    {
        var index = _names.IndexOf(folded);
        if (index < 0)
        {
            return [];
        }

        var (start, length) = _ranges[index];
        var found = new int[length];
        for (var i = 0; i < length; i++)
        {
            found[i] = _candidates[start + i];
        }

        return found;
    }
}
