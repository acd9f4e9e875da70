namespace Dateline.Cli;

/// <summary>What the command tells its caller when it ends.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>At least one story could not be read.</summary>
    public const int BadInput = 1;

    /// <summary>The command line was wrong; nothing was read.</summary>
    public const int BadUsage = 2;

    /// <summary>Stopped with Ctrl-C: 128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;

    /// <summary>The reader of standard output went away: 128 + SIGPIPE.</summary>
    public const int PipeClosed = 141;
}
