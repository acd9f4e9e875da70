namespace Dateline.Time;

/// <summary>How a time limits what is said.</summary>
internal enum Bound
{
    By,
    Until,
    Before,
    Since,
    After,
}
