namespace Dateline.Model;

/// <summary>The times of a story, in the order of its text.</summary>
public sealed record TimeListing
{
    /// <summary>The story.</summary>
    public required Story Story { get; init; }

    /// <summary>Its times; empty when it has none, and for a story in another language than English.</summary>
    public EquatableList<ListedTime> Times { get; init; } = [];

    /// <summary>The listing of what was read of a story.</summary>
    public static TimeListing Of(Reading reading, EquatableList<TimeMention> times)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new TimeListing { Story = reading.Story, Times = [.. times.Select(t => Entry(reading, t))] };
    }

    private static ListedTime Entry(Reading reading, TimeMention mention)
    {
        var sentence = reading.Sentences[mention.Sentence];
        return new ListedTime
        {
            Kind = mention.Kind,
            Role = mention.Role,
            Time = mention.Value,
            Frequency = mention.Frequency,
            Of = reading.Story.Cite(sentence[mention.Governor].Span),
            Evidence = reading.Story.Cite(sentence.SpanOf(mention.First, mention.End)),
        };
    }
}
