using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>The day on which a story was told, by which those who hold offices and groups that exist are known.</summary>
internal static class StoryDay
{
    /// <summary>The local day of publication, else that of the dateline; <see langword="null"/> when the story has neither.</summary>
    public static LocalDate? Of(Story story) => story.Published?.Date ?? story.PublishedDay ?? story.Dateline?.Date;
}
