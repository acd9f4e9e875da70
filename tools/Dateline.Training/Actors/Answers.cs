using Dateline.Analysis.Places;

namespace Dateline.Training;

/// <summary>Answers of a sample: several that are equally right stand between bars, <c>null</c> is none, <c>?</c> is not judged.</summary>
internal static class Answers
{
    private const string Unjudged = "?";
    private const string None = "null";

    /// <summary>Whether the answer is judged at all.</summary>
    public static bool IsJudged(string? expected) => expected != Unjudged;

    /// <summary>Whether a code or a kind is among the answers.</summary>
    public static bool Fits(string? expected, string? found) =>
        !IsJudged(expected) || (expected ?? None).Split('|').Contains(found ?? None, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name or title is, however it is spelled.</summary>
    public static bool FitsName(string? expected, string? found) =>
        !IsJudged(expected) || (expected ?? None).Split('|').Any(e => NameFold.Fold(e) == NameFold.Fold(found ?? None));
}
