using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>The places of a story as an analyst reads them.</summary>
/// <param name="layout">How it is laid out.</param>
internal sealed class PlacesText(TextLayout layout)
{
    /// <summary>The whole text, with a final newline; the same for the same listing.</summary>
    public string Write(PlaceListing listing) => Page.Write(
        layout.Width, layout.Colour, [StoryHeader.Of(listing.Story), PlacePart.Of(listing, layout.Explain)]);
}
