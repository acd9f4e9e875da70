namespace Dateline.Model;

/// <summary>A stretch of a story: a passage and the UTF-16 offsets into that passage's text.</summary>
/// <remarks>
/// Half-open: <see cref="Start"/> is inclusive, <see cref="End"/> exclusive. Spans order by passage, then start, then end;
/// the headline comes before the summary, and both before the paragraphs. <c>default</c> is the empty start of paragraph 0.
/// </remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>The passage number of a story's headline.</summary>
    public const int Headline = -2;

    /// <summary>The passage number of a story's summary.</summary>
    public const int Summary = -1;

    /// <summary>Makes a span of a passage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start, or an offset is negative.</exception>
    public TextSpan(int passage, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(passage, Headline);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Passage = passage;
        Start = start;
        End = end;
    }

    /// <summary><see cref="Headline"/>, <see cref="Summary"/>, or the 0-based paragraph.</summary>
    public int Passage { get; }

    /// <summary>Offset of the first character.</summary>
    public int Start { get; }

    /// <summary>Offset after the last character.</summary>
    public int End { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether every character of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => Passage == other.Passage && Start <= other.Start && other.End <= End;

    /// <summary>Whether both spans share a character.</summary>
    public bool Overlaps(TextSpan other) => Passage == other.Passage && Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) =>
        (Passage, Start, End).CompareTo((other.Passage, other.Start, other.End));

    /// <summary>Whether the left span comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span comes last.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span comes first or both are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span comes last or both are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
