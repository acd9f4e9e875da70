namespace Dateline.Language;

/// <summary>Gives the rows of a word in the tables of its parts.</summary>
/// <param name="vectors">The words that have vectors.</param>
/// <param name="words">The words of the treebanks.</param>
internal sealed class WordParts(WordIndex vectors, WordIndex words)
{
    /// <summary>How many trigrams of a word are looked at: half of them from its start, half from its end.</summary>
    public const int Trigrams = 14;

    /// <summary>How many rows a word has.</summary>
    public const int Count = (int)WordPart.Trigram + Trigrams;

    /// <summary>Row 0 of every table stands for what is missing.</summary>
    public const int Missing = 0;

    private const int MaxLength = 48;

    /// <summary>How many rows each table has, that of <see cref="WordPart.Vector"/> and <see cref="WordPart.Word"/> by their index.</summary>
    public int Rows(WordPart part) => part switch
    {
        WordPart.Vector => vectors.Count + 1,
        WordPart.Word => words.Count + 1,
        WordPart.Suffix2 => 2048,
        WordPart.Suffix3 => 8192,
        WordPart.Suffix4 => 16384,
        WordPart.Prefix3 => 8192,
        WordPart.Shape => 1024,
        _ => 32768,
    };

    /// <summary>How many numbers a row of each table has.</summary>
    public static int Width(WordPart part) => part switch
    {
        WordPart.Vector or WordPart.Word => 64,
        WordPart.Suffix2 or WordPart.Shape => 16,
        WordPart.Trigram => 48,
        _ => 32,
    };

    /// <summary>Fills in the rows of a word; trigrams it has not got are <see cref="Missing"/>.</summary>
    public void Fill(WordForms.Marks marks, string form, Span<int> rows)
    {
        Span<char> letters = stackalloc char[MaxLength + 2];
        var length = Plain(form, letters);
        rows[(int)WordPart.Vector] = vectors.Find(FeatureHash.Text(letters[1..(length + 1)]));
        rows[(int)WordPart.Word] = words.Find(marks.Word);
        rows[(int)WordPart.Suffix2] = Bucket(WordPart.Suffix2, marks.Suffix2);
        rows[(int)WordPart.Suffix3] = Bucket(WordPart.Suffix3, marks.Suffix3);
        rows[(int)WordPart.Suffix4] = Bucket(WordPart.Suffix4, marks.Suffix4);
        rows[(int)WordPart.Prefix3] = Bucket(WordPart.Prefix3, marks.Prefix3);
        rows[(int)WordPart.Shape] = Bucket(WordPart.Shape, marks.Shape);
        FillTrigrams(letters[..(length + 2)], rows[(int)WordPart.Trigram..]);
    }

    private void FillTrigrams(ReadOnlySpan<char> letters, Span<int> rows)
    {
        var count = letters.Length - 2;
        for (var i = 0; i < Trigrams; i++)
        {
            var at = count > Trigrams && i >= Trigrams / 2 ? count - Trigrams + i : i;
            rows[i] = i < count ? Bucket(WordPart.Trigram, FeatureHash.Text(letters.Slice(at, 3))) : Missing;
        }
    }

    private int Bucket(WordPart part, ulong hash) =>
        1 + (int)(FeatureHash.Mix((ulong)part, hash) % (ulong)(Rows(part) - 1));

    /// <summary>The word in plain letters between two marks; gives its length.</summary>
    private static int Plain(string form, Span<char> letters)
    {
        var length = Math.Min(form.Length, MaxLength);
        letters[0] = '<';
        for (var i = 0; i < length; i++)
        {
            letters[i + 1] = Letters.Plain(form[i]);
        }

        letters[length + 1] = '>';
        return length;
    }
}
