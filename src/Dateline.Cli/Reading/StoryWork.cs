using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>What the commands do with stories.</summary>
internal sealed record StoryWork
{
    /// <summary>Reads the record of a story.</summary>
    public required ReadStories Read { get; init; }

    /// <summary>Lists the times of a story.</summary>
    public required ListStories<TimeListing> Times { get; init; }

    /// <summary>Lists the actors of a story.</summary>
    public required ListStories<ActorListing> Who { get; init; }

    /// <summary>Lists the places of a story.</summary>
    public required ListStories<PlaceListing> Where { get; init; }

    /// <summary>Parses the sentences of a story.</summary>
    public required ParseStories Parse { get; init; }
}
