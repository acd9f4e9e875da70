using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>The problems that the command itself finds; the stages find their own.</summary>
internal static class CommandProblems
{
    public static Problem FolderWithoutStories(string folder) =>
        new("DL9001", folder, "the folder holds no .txt or .html file; name the files to be read, or another folder.");

    public static Problem Fault(string address, Exception fault) =>
        new("DL9002", address, $"a fault in Dateline stopped the reading ({fault.GetType().Name}: {OneLine(fault.Message)}); please report it with the story.");

    public static Problem CannotWrite(IOException failure) =>
        new("DL9003", "standard output", $"the record could not be written ({OneLine(failure.Message)}); make room or choose another place.");

    public static Problem CannotRead(IOException failure) =>
        new("DL9004", "standard input", $"the story could not be read ({OneLine(failure.Message)}); give a file instead.");

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.');
}
