namespace Dateline.Stories;

/// <summary>How much of an input is read at most. Past a limit there is a problem for what lies beyond it, and the rest goes on.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits of a reader that is told none.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of one page or text: 10 MB.</summary>
    public int Page { get; init; } = 10_000_000;

    /// <summary>Characters of one story's text: 2,000,000.</summary>
    public int Text { get; init; } = 2_000_000;

    /// <summary>Bytes of one XML or JSON document, which may hold many stories: 256 MB.</summary>
    public long Document { get; init; } = 256_000_000;

    /// <summary>Stories of one input, entries without a story counted too: 1,000,000.</summary>
    public int Entries { get; init; } = 1_000_000;

    /// <summary>How deep archives may stand in archives, and compression in compression: 4.</summary>
    public int Nesting { get; init; } = 4;

    /// <summary>How deep elements of XML and values of JSON may nest: 128.</summary>
    public int Depth { get; init; } = 128;

    /// <summary>How many times larger than what was read the unpacked bytes may be, once they are over 64 MB: 200.</summary>
    public int Expansion { get; init; } = 200;

    /// <summary>Time for one story, from its bytes to its paragraphs: 20 seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);
}
