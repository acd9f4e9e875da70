using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>The actors of a story as an analyst reads them.</summary>
/// <param name="layout">How it is laid out.</param>
internal sealed class ActorsText(TextLayout layout)
{
    /// <summary>The whole text, with a final newline; the same for the same listing.</summary>
    public string Write(ActorListing listing) => Page.Write(
        layout.Width, layout.Colour, [StoryHeader.Of(listing.Story), ActorPart.Of(listing, layout.Explain)]);
}
