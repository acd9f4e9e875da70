namespace Dateline.Cli;

/// <summary>Where the command reads and writes, and what the other side can show.</summary>
internal sealed record Terminal
{
    /// <summary>Width of the text output when it goes to a file or a pipe.</summary>
    public const int PipedWidth = 100;

    private const int Narrowest = 40;

    /// <summary>Standard input, for <c>-</c>.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output: records only.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: problems and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Columns of the text output.</summary>
    public int Width { get; init; } = PipedWidth;

    /// <summary>Whether escape codes may be written to the output.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether a progress bar may be drawn on the error stream.</summary>
    public bool Progress { get; init; }

    /// <summary>The terminal of this process.</summary>
    /// <remarks>No colours when the output is redirected, when <c>NO_COLOR</c> is set, or on a dumb terminal. No progress bar
    /// while the records themselves scroll over the same screen.</remarks>
    public static Terminal OfProcess()
    {
        var piped = Console.IsOutputRedirected;
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput.Open(),
            Error = new StreamWriter(Console.OpenStandardError(), StandardOutput.Encoding) { AutoFlush = true, NewLine = "\n" },
            Width = piped ? PipedWidth : Math.Max(Narrowest, Console.WindowWidth),
            Colour = !piped && !plain,
            Progress = piped && !Console.IsErrorRedirected,
        };
    }
}
