namespace Dateline.Model;

/// <summary>What one story tells: the JSON contract of <c>dateline read</c>.</summary>
public sealed record Record
{
    /// <summary>The story.</summary>
    public required Story Story { get; init; }

    /// <summary>Everybody named, in order of first mention.</summary>
    public EquatableList<Actor> Actors { get; init; }

    /// <summary>Who says what, in order of the text.</summary>
    public EquatableList<Statement> Statements { get; init; }

    /// <summary>What is told to have happened, to be due, to be alleged or denied, in order of the text.</summary>
    public EquatableList<Event> Events { get; init; }

    /// <summary>What is agreed, or said to be.</summary>
    public EquatableList<Agreement> Agreements { get; init; }

    /// <summary>What is due, and what was held.</summary>
    public EquatableList<Meeting> Meetings { get; init; }
}
