using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>The problems that the command itself finds; the stages find their own.</summary>
internal static class CommandProblems
{
    public static Problem FolderWithoutStories(string folder) => new(
        "DL9001", folder, "The folder holds no text, page, feed or archive; at least one was expected. Name the files or another folder.");

    public static Problem PatternWithoutFiles(string pattern) => new(
        "DL9004", pattern, "No file has a name of this pattern; at least one was expected. Check the pattern and the folder.");

    public static Problem Fault(string address, Exception fault) => new(
        "DL9002", address, $"A fault in Dateline stopped the reading: {Cause(fault)}. Please report it with the story.");

    public static Problem CannotWrite(IOException failure) => new(
        "DL9003", "standard output", $"The record cannot be written: {OneLine(failure)}. Make room or choose another place.");

    private static string Cause(Exception fault) => $"{fault.GetType().Name}, {OneLine(fault)}";

    private static string OneLine(Exception failure) => failure.Message.ReplaceLineEndings(" ").TrimEnd('.');
}
