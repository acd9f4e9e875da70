using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>Why a listing is empty, in a sentence.</summary>
internal static class Absence
{
    /// <summary>What is said of a story in English that has none; of another, that its language is not read.</summary>
    public static Phrase Of(Story story, string none) => new Phrase().Faint(story.Language == Story.English
        ? $" {none}"
        : $" Only stories in English are read; the language of this one is {story.Language}.");
}
