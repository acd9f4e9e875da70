namespace Dateline.Language;

/// <summary>The clues of a word as numbers.</summary>
internal static class NameClueRow
{
    /// <summary>Numbers of a row.</summary>
    public const int Width = 16;

    /// <summary>Sets a row to one for each clue of a word, to zero elsewhere.</summary>
    public static void Fill(NameClue clues, Span<float> row)
    {
        for (var bit = 0; bit < Width; bit++)
        {
            row[bit] = ((int)clues >> bit) & 1;
        }
    }
}
