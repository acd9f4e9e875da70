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

    /// <summary>The tag of a word.</summary>
    public required WeightTable Tagging { get; init; }

    /// <summary>The next step of the parser that reads from the last word to the first.</summary>
    public required WeightTable Backward { get; init; }

    /// <summary>The next step of the parser that reads from the first word to the last.</summary>
    public required WeightTable Forward { get; init; }

    /// <summary>The name label of a word.</summary>
    public required WeightTable Naming { get; init; }

    /// <summary>The endings of the lemmatiser.</summary>
    public required Lemmatiser Lemmas { get; init; }

    /// <summary>Reads the parts.</summary>
    public static ModelParts Read(BinaryReader reader) => new()
    {
        Splits = WeightTable.Read(reader),
        Ends = WeightTable.Read(reader),
        Tags = new TagSet(reader.ReadString().Split(' ')),
        Tagging = WeightTable.Read(reader),
        Backward = WeightTable.Read(reader),
        Forward = WeightTable.Read(reader),
        Naming = WeightTable.Read(reader),
        Lemmas = Lemmatiser.Read(reader),
    };

    /// <summary>Writes the parts.</summary>
    public void Write(BinaryWriter writer)
    {
        Splits.Write(writer);
        Ends.Write(writer);
        writer.Write(string.Join(' ', Tags.Names));
        Tagging.Write(writer);
        Backward.Write(writer);
        Forward.Write(writer);
        Naming.Write(writer);
        Lemmas.Write(writer);
    }
}
