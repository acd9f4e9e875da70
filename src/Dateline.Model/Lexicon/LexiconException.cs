namespace Dateline.Model;

/// <summary>A table of <c>lexicon/</c> is malformed.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Makes one that points at a cell.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="line">1-based line; 0 when the whole table is at fault.</param>
    /// <param name="column">1-based column of the cell; 0 when the whole line is at fault.</param>
    /// <param name="message">What is wrong and what was expected.</param>
    public LexiconException(string table, int line, int column, string message)
        : base($"{table}:{line}:{column}: {message}")
    {
    }
}
