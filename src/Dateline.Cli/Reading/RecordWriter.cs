using Dateline.Cli.Text;
using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>Writes records whole: a record is put together first, then written at once.</summary>
internal sealed class RecordWriter(Terminal terminal, OutputFormat format, bool explain)
{
    private bool _any;

    public void Write(Record record)
    {
        var gap = _any && format == OutputFormat.Text ? "\n" : "";
        _any = true;
        terminal.Output.Write(gap + Whole(record));
        terminal.Output.Flush();
    }

    private string Whole(Record record) => format switch
    {
        OutputFormat.Text => new RecordText(terminal.Width, terminal.Colour, explain).Write(record),
        OutputFormat.Json => RecordJson.Write(record) + "\n",
        _ => RecordJson.WriteLine(record) + "\n",
    };
}
