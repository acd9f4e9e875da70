namespace Dateline.Language;

/// <summary>What a model file holds, in the order of the file.</summary>
internal sealed record ModelParts
{
    /// <summary>Whether a word ends between two characters.</summary>
    public required WeightTable Splits { get; init; }

    /// <summary>Whether a sentence ends after a word.</summary>
    public required WeightTable Ends { get; init; }

    /// <summary>The tags.</summary>
    public required TagSet Tags { get; init; }

    /// <summary>The bundles of morphological features.</summary>
    public required FeatureSet Features { get; init; }

    /// <summary>The endings of the lemmatiser.</summary>
    public required Lemmatiser Lemmas { get; init; }

    /// <summary>The tables of the parts of words.</summary>
    public required WordTables Tables { get; init; }

    /// <summary>The network of <see cref="ReadingMode.Accurate"/>.</summary>
    public required NetworkWeights Accurate { get; init; }

    /// <summary>The network of <see cref="ReadingMode.Fast"/>.</summary>
    public required NetworkWeights Fast { get; init; }

    /// <summary>Reads sentences in a mode: the fast mode with the small network alone, the accurate one with the large network, and both for names.</summary>
    public SentenceReader Reader(ReadingMode mode)
    {
        var fast = new Network(Fast, Tables);
        return mode == ReadingMode.Fast
            ? new SentenceReader(fast, second: null, NameClues.Load())
            : new SentenceReader(new Network(Accurate, Tables), fast, NameClues.Load());
    }

    /// <summary>Reads the parts.</summary>
    public static ModelParts Read(BinaryReader reader) => new()
    {
        Splits = WeightTable.Read(reader),
        Ends = WeightTable.Read(reader),
        Tags = new TagSet(reader.ReadString().Split(' ')),
        Features = new FeatureSet(reader.ReadString().Split(' ')),
        Lemmas = Lemmatiser.Read(reader),
        Tables = WordTables.Read(reader),
        Accurate = NetworkWeights.Read(reader),
        Fast = NetworkWeights.Read(reader),
    };

    /// <summary>Writes the parts.</summary>
    public void Write(BinaryWriter writer)
    {
        Splits.Write(writer);
        Ends.Write(writer);
        writer.Write(string.Join(' ', Tags.Names));
        writer.Write(string.Join(' ', Features.Names));
        Lemmas.Write(writer);
        Tables.Write(writer);
        Accurate.Write(writer);
        Fast.Write(writer);
    }
}
