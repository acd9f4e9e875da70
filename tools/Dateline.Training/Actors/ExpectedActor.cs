namespace Dateline.Training;

/// <summary>An actor that a sample expects.</summary>
internal sealed record ExpectedActor
{
    /// <summary>Its fullest name; of one without a name, its words.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that are as right.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>What sort of actor, as in the record; several where more than one is right.</summary>
    public required string Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country; absent for none.</summary>
    public string? Country { get; init; }

    /// <summary>Its roles; only those of people are judged.</summary>
    public ExpectedRole[] Roles { get; init; } = [];

    /// <summary>The words that refer to it, in order of the text; empty for an actor that is not demanded.</summary>
    public required string[] Mentions { get; init; }

    /// <summary>Words that may be given or left.</summary>
    public string[] May { get; init; } = [];

    /// <summary>Whether it must be found; otherwise it may be, and is not counted.</summary>
    public bool IsDemanded => Mentions.Length > 0;

    /// <summary>Whether it is a person with a name.</summary>
    public bool IsPerson => Answers.Fits(Kind, "person");
}
