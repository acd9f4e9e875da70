namespace Dateline.Time;

/// <summary>Vague portions of a period, in the order of the <c>value</c> column of <c>words.tsv</c>.</summary>
internal enum Portion
{
    Early,
    Mid,
    Late,
    Start,
    End,
}
