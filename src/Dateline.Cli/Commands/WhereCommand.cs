using System.CommandLine;
using Dateline.Cli.Reading;
using Dateline.Cli.Text;
using Dateline.Model;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline where</c>.</summary>
internal static class WhereCommand
{
    private static readonly StoryListing<PlaceListing> Listing = new()
    {
        Name = "where",
        Description = "List the places of stories, and whether each mention locates or names.",
        Explanation = "Show behind each mention of text the rule that resolved it.",
        Text = layout => new PlacesText(layout).Write,
        Json = RecordJson.Write,
        Line = RecordJson.WriteLine,
    };

    public static Command Build(Terminal terminal, ListStories<PlaceListing> list) => ListingCommand.Build(terminal, Listing, list);
}
