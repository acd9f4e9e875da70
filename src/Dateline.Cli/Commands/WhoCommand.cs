using System.CommandLine;
using Dateline.Cli.Reading;
using Dateline.Cli.Text;
using Dateline.Model;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline who</c>.</summary>
internal static class WhoCommand
{
    private static readonly StoryListing<ActorListing> Listing = new()
    {
        Name = "who",
        Description = "List the actors of stories, with what they hold and the words for them.",
        Explanation = "Show under each actor of text the rules that found it.",
        Text = layout => new ActorsText(layout).Write,
        Json = RecordJson.Write,
        Line = RecordJson.WriteLine,
    };

    public static Command Build(Terminal terminal, ListStories<ActorListing> list) => ListingCommand.Build(terminal, Listing, list);
}
