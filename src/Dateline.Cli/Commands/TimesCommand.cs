using System.CommandLine;
using Dateline.Cli.Reading;
using Dateline.Cli.Text;
using Dateline.Model;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline times</c>.</summary>
internal static class TimesCommand
{
    private static readonly StoryListing<TimeListing> Listing = new()
    {
        Name = "times",
        Description = "List the times of stories: when, and what was, is or will be then.",
        Explanation = "Show under each time of text the rule that read it.",
        Text = layout => new TimesText(layout).Write,
        Json = RecordJson.Write,
        Line = RecordJson.WriteLine,
        Document = new DocumentFormat<TimeListing>("tml", "TimeML", TimeMlText.Write),
    };

    public static Command Build(Terminal terminal, ListStories<TimeListing> list) => ListingCommand.Build(terminal, Listing, list);
}
