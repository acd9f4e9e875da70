using Dateline.Language;

namespace Dateline.Training;

/// <summary>A sentence as the network learns it.</summary>
/// <param name="Rows">The rows of each word in the tables of its parts, word after word.</param>
/// <param name="Clues">The clues of each word.</param>
/// <param name="Forms">The words.</param>
internal sealed record NetworkSample(int[] Rows, NameClue[] Clues, WordForms Forms)
{
    /// <summary>Stands for a class that is not known.</summary>
    public const int Unknown = -1;

    /// <summary>How many words there are.</summary>
    public int Words => Clues.Length;

    /// <summary>The class of each word's tag; absent where tags and trees are not known.</summary>
    public int[]? Tags { get; init; }

    /// <summary>The class of each word's features.</summary>
    public int[]? Features { get; init; }

    /// <summary>The head of each word: 0 the root, else the word counted from 1.</summary>
    public int[]? Heads { get; init; }

    /// <summary>The relation of each word.</summary>
    public int[]? Relations { get; init; }

    /// <summary>The name label of each word; absent where names are not known.</summary>
    public int[]? Names { get; init; }
}
