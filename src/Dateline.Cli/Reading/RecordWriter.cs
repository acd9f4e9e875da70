using Dateline.Cli.Text;
using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>Writes records whole: a record is put together first, then written at once.</summary>
/// <remarks>Several records are never one JSON text: as JSON the first is held back until it is known to be the only one.</remarks>
internal sealed class RecordWriter(Terminal terminal, OutputFormat format, bool explain)
{
    private Record? _held;
    private bool _any;

    /// <summary>Writes a record, or holds it back.</summary>
    public void Write(Record record)
    {
        if (format == OutputFormat.Json && !_any && _held is null)
        {
            _held = record;
            return;
        }

        if (_held is { } first)
        {
            _held = null;
            Put(Line(first));
        }

        Put(format == OutputFormat.Text ? (_any ? "\n" : "") + Text(record) : Line(record));
    }

    /// <summary>Writes what was held back.</summary>
    public void Finish()
    {
        if (_held is { } only)
        {
            _held = null;
            Put(RecordJson.Write(only) + "\n");
        }
    }

    private static string Line(Record record) => RecordJson.WriteLine(record) + "\n";

    private string Text(Record record) => new RecordText(terminal.Width, terminal.Colour, explain).Write(record);

    private void Put(string text)
    {
        _any = true;
        terminal.Output.Write(text);
        terminal.Output.Flush();
    }
}
