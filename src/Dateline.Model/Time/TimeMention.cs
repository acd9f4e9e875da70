namespace Dateline.Model;

/// <summary>A time expression in a sentence, with its value.</summary>
public sealed record TimeMention
{
    /// <summary>Position of the sentence in the reading.</summary>
    public required int Sentence { get; init; }

    /// <summary>Position of the first word of the expression, inclusive.</summary>
    public required int First { get; init; }

    /// <summary>Position after the last word.</summary>
    public required int End { get; init; }

    /// <summary>Kind of expression.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>What the words mean in this story.</summary>
    public required TimeValue Value { get; init; }

    /// <summary>Position of the word that the time belongs to: the verb of its clause or the noun that it tells the time of; a word of
    /// the expression itself where it stands alone.</summary>
    public required int Governor { get; init; }

    /// <summary>What the time tells of that word's event or statement.</summary>
    public required TimeRole Role { get; init; }

    /// <summary>Of a repeated time, how often in its period, as TIMEX3 writes it: <c>2X</c> for "twice a week"; absent when not told.</summary>
    public string? Frequency { get; init; }
}
