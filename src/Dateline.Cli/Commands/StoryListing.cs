using Dateline.Cli.Text;

namespace Dateline.Cli.Commands;

/// <summary>What a command lists of stories, and how it is written.</summary>
/// <typeparam name="T">What is listed of a story.</typeparam>
internal sealed record StoryListing<T>
{
    /// <summary>The name of the command.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, for its help.</summary>
    public required string Description { get; init; }

    /// <summary>What <c>--explain</c> does, for its help.</summary>
    public required string Explanation { get; init; }

    /// <summary>Makes the writer of the text for people.</summary>
    public required Func<TextLayout, Func<T, string>> Text { get; init; }

    /// <summary>Writes one indented JSON object.</summary>
    public required Func<T, string> Json { get; init; }

    /// <summary>Writes one JSON object on one line.</summary>
    public required Func<T, string> Line { get; init; }

    /// <summary>A format besides, whose documents hold one story each.</summary>
    public DocumentFormat<T>? Document { get; init; }
}
