using Dateline.Model;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>A record as an analyst reads it: the story, then who says what, what happened, what is agreed, what is due.</summary>
/// <param name="width">Columns of the terminal.</param>
/// <param name="colour">Whether escape codes may be written.</param>
/// <param name="explain">Whether each line names the rules that made it.</param>
internal sealed class RecordText(int width, bool colour, bool explain)
{
    /// <summary>The whole text, with a final newline; the same for the same record.</summary>
    public string Write(Record record) => Page.Write(width, colour, [StoryHeader.Of(record.Story), .. Parts(record)]);

    private IEnumerable<IRenderable> Parts(Record record)
    {
        var cast = new Cast(record);
        yield return new Part("Who says what", StatementPart.Of(record, cast, explain));
        yield return new Part("What happened", EventPart.Of(record, cast, explain));
        yield return new Part("What is agreed", AgreementPart.Of(record, cast, explain));
        yield return DuePart.Of(record, cast, explain);
    }
}
