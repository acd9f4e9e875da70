namespace Dateline.Cli.Reading;

/// <summary>Writes what was read of stories whole: a story is put together first, then written at once.</summary>
/// <remarks>Several stories are never one JSON text: as JSON the first is held back until it is known to be the only one.</remarks>
/// <typeparam name="T">What is read of a story.</typeparam>
/// <param name="terminal">Where it is written.</param>
/// <param name="format">How it is written.</param>
/// <param name="forms">How one story is put in words, as indented JSON and as one line of JSON.</param>
internal sealed class StoryWriter<T>(Terminal terminal, OutputFormat format, (Func<T, string> Text, Func<T, string> Json, Func<T, string> Line) forms)
    where T : class
{
    private T? _held;
    private bool _any;

    /// <summary>Writes a story, or holds it back.</summary>
    public void Write(T story)
    {
        if (format == OutputFormat.Json && !_any && _held is null)
        {
            _held = story;
            return;
        }

        if (_held is { } first)
        {
            _held = null;
            Put(forms.Line(first) + "\n");
        }

        Put(format == OutputFormat.Text ? (_any ? "\n" : "") + forms.Text(story) : forms.Line(story) + "\n");
    }

    /// <summary>Writes what was held back.</summary>
    public void Finish()
    {
        if (_held is { } only)
        {
            _held = null;
            Put(forms.Json(only) + "\n");
        }
    }

    private void Put(string text)
    {
        _any = true;
        terminal.Output.Write(text);
        terminal.Output.Flush();
    }
}
