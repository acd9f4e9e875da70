namespace Dateline.Language;

/// <summary>How a story is read: as well as can be, or quickly.</summary>
public enum ReadingMode
{
    /// <summary>The large network.</summary>
    Accurate,

    /// <summary>The small network: several times as fast, with more mistakes.</summary>
    Fast,
}
