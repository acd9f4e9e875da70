namespace Dateline.Model;

/// <summary>What a time expression was resolved against.</summary>
public enum TimeAnchor
{
    /// <summary>Nothing: the words give the full date.</summary>
    Explicit,

    /// <summary>The publication of the story.</summary>
    Published,

    /// <summary>The date of the dateline.</summary>
    Dateline,

    /// <summary>Another time in the text.</summary>
    Event,
}
