namespace Dateline.Training;

/// <summary>A time expression in a document.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Type">TIMEX3 type in capitals, e.g. <c>DATE</c>.</param>
/// <param name="Value">TIMEX3 value.</param>
internal readonly record struct GoldTime(int Start, int End, string Type, string Value)
{
    /// <summary>Whether both share a character.</summary>
    public bool Overlaps(GoldTime other) => Start < other.End && other.Start < End;
}
