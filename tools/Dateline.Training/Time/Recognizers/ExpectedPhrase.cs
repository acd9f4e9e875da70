using Dateline.Model;

namespace Dateline.Training;

/// <summary>A time expression that a case expects in its sentence.</summary>
internal sealed record ExpectedPhrase
{
    /// <summary>Offset of its first character in the sentence.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after its last.</summary>
    public required int End { get; init; }

    /// <summary>The words as the sentence prints them.</summary>
    public required string Text { get; init; }

    /// <summary>The words as the case prints them, in lower case; others than <see cref="Text"/> where the offsets are wrong.</summary>
    public required string Stated { get; init; }

    /// <summary>Kind without a prefix: <c>date</c>, <c>daterange</c>, <c>time</c>, <c>timerange</c>, <c>datetime</c>, <c>datetimerange</c>, <c>duration</c>, <c>set</c>, <c>timezone</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The values it may have: past and future, morning and evening; empty where the case tells spans only.</summary>
    public required EquatableList<ExpectedValue> Values { get; init; }
}
