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
    /// <remarks>No progress bar while the records themselves scroll over the same screen.</remarks>
    public static Terminal OfProcess()
    {
        var piped = Console.IsOutputRedirected;
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput.Open(),
            Error = StandardOutput.OpenError(),
            Width = piped || Console.WindowWidth == 0 ? PipedWidth : Math.Max(Narrowest, Console.WindowWidth),
            Colour = TakesEscapeCodes(piped, Environment.GetEnvironmentVariable),
            Progress = piped && TakesEscapeCodes(Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>Whether escape codes may be written: not to a pipe or a file, not when <c>NO_COLOR</c> is set, not to a dumb terminal.</summary>
    public static bool TakesEscapeCodes(bool piped, Func<string, string?> environment) =>
        !piped && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb";
}
