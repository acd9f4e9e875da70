using Dateline.Cli.Text;
using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>One run of <c>dateline read</c>.</summary>
internal static class ReadRun
{
    /// <summary>Reads all that was asked for.</summary>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(Terminal terminal, ReadStories read, ReadOptions options, CancellationToken cancellation)
    {
        var list = StoryList.Of(options.Places);
        var text = new RecordText(terminal.Width, terminal.Colour, options.Explain);
        var writer = new StoryWriter<Record>(terminal, Format(options.Format, list.IsBatch), (text.Write, RecordJson.Write, RecordJson.WriteLine));
        return new StoryRun<Record>(terminal, (request, stop) => read(request, stop), writer.Write, writer.Finish)
            .RunAsync(list, address => new StoryRequest(address, options.Published, options.Zone, options.Mode) { Fetching = options.Fetching, Follow = options.Follow }, cancellation);
    }

    /// <summary>Text for one story and lines for several, unless asked otherwise.</summary>
    /// <remarks>Several records are never one JSON text.</remarks>
    private static OutputFormat Format(OutputFormat? asked, bool batch) => (asked, batch) switch
    {
        (null, true) or (OutputFormat.Json, true) => OutputFormat.JsonLines,
        (null, false) => OutputFormat.Text,
        _ => asked.Value,
    };
}
