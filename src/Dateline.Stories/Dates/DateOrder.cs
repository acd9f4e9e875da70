namespace Dateline.Stories.Dates;

/// <summary>How a printed date names its month.</summary>
internal enum DateOrder
{
    /// <summary>By name.</summary>
    Words,

    /// <summary>By number.</summary>
    Numbers,
}
