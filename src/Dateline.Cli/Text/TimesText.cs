using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>The times of a story as an analyst reads them.</summary>
/// <param name="width">Columns of the terminal.</param>
/// <param name="colour">Whether escape codes may be written.</param>
/// <param name="explain">Whether each time names the rule that read it.</param>
internal sealed class TimesText(int width, bool colour, bool explain)
{
    /// <summary>The whole text, with a final newline; the same for the same listing.</summary>
    public string Write(TimeListing listing) => Page.Write(
        width, colour, [StoryHeader.Of(listing.Story), new Part("Times", TimePart.Of(listing, explain))]);
}
