namespace Dateline.Language;

/// <summary>The tables of the parts of words, which the networks of all modes share.</summary>
internal sealed class WordTables
{
    private readonly RoundedTable[] _tables;
    private readonly WordIndex _vectors;
    private readonly WordIndex _words;

    /// <summary>Takes the tables, in the order of <see cref="WordPart"/>, and the words that the first two have rows for.</summary>
    public WordTables(WordIndex vectors, WordIndex words, RoundedTable[] tables)
    {
        (_vectors, _words, _tables) = (vectors, words, tables);
        Parts = new WordParts(vectors, words);
        InputWidth = tables.Sum(t => t.Width);
    }

    /// <summary>Finds the rows of words.</summary>
    public WordParts Parts { get; }

    /// <summary>The words that have vectors, the commonest first.</summary>
    public WordIndex Common => _vectors;

    /// <summary>How many numbers a word becomes.</summary>
    public int InputWidth { get; }

    /// <summary>Fills in the numbers of a word.</summary>
    public void Fill(WordForms.Marks marks, string form, Span<float> input)
    {
        Span<int> rows = stackalloc int[WordParts.Count];
        Parts.Fill(marks, form, rows);
        Fill(rows, input);
    }

    /// <summary>Fills in the numbers of a word whose rows are known.</summary>
    public void Fill(ReadOnlySpan<int> rows, Span<float> input)
    {
        input.Clear();
        var at = 0;
        for (var part = WordPart.Vector; part < WordPart.Trigram; part++)
        {
            _tables[(int)part].AddTo(rows[(int)part], input[at..]);
            at += _tables[(int)part].Width;
        }

        foreach (var row in rows[(int)WordPart.Trigram..])
        {
            if (row != WordParts.Missing)
            {
                _tables[(int)WordPart.Trigram].AddTo(row, input[at..]);
            }
        }
    }

    /// <summary>Reads the tables.</summary>
    public static WordTables Read(BinaryReader reader) => new(
        WordIndex.Read(reader), WordIndex.Read(reader), [.. Enum.GetValues<WordPart>().Select(_ => RoundedTable.Read(reader))]);

    /// <summary>Writes the tables.</summary>
    public void Write(BinaryWriter writer)
    {
        _vectors.Write(writer);
        _words.Write(writer);
        Array.ForEach(_tables, t => t.Write(writer));
    }
}
