namespace Dateline.Language;

/// <summary>The weights of a network as they lie in the model file.</summary>
internal sealed record NetworkWeights
{
    /// <summary>The sizes.</summary>
    public required NetworkShape Shape { get; init; }

    /// <summary>What the layers make of their input, the first layer first.</summary>
    public required StoredAffine[] Layers { get; init; }

    /// <summary>What the units of each layer carry from word to word; see <see cref="RecurrentCell.Run"/>.</summary>
    public required float[][] Carries { get; init; }

    /// <summary>What the output of a word adds to the products of the next, ahead and back, in each layer of long short-term memory.</summary>
    public required StoredAffine[] Memories { get; init; }

    /// <summary>The layer that finds names.</summary>
    public required StoredAffine NameLayer { get; init; }

    /// <summary>What its units carry from word to word.</summary>
    public required float[] NameCarry { get; init; }

    /// <summary>Scores of a name label after another; see <see cref="NameDecoder"/>.</summary>
    public required float[] NameMoves { get; init; }

    /// <summary>The maps of the heads, in the order of <see cref="NetworkHead"/>.</summary>
    public required StoredAffine[] Heads { get; init; }

    /// <summary>Reads a network.</summary>
    public static NetworkWeights Read(BinaryReader reader)
    {
        var shape = NetworkShape.Read(reader);
        return new NetworkWeights
        {
            Shape = shape,
            Layers = Many(shape.Layers, reader, StoredAffine.Read),
            Carries = Many(shape.Layers, reader, StoredAffine.ReadNumbers),
            Memories = Many(2 * shape.LongShortLayers, reader, StoredAffine.Read),
            NameLayer = StoredAffine.Read(reader),
            NameCarry = StoredAffine.ReadNumbers(reader),
            NameMoves = StoredAffine.ReadNumbers(reader),
            Heads = Many(Enum.GetValues<NetworkHead>().Length, reader, StoredAffine.Read),
        };
    }

    /// <summary>Writes the network.</summary>
    public void Write(BinaryWriter writer)
    {
        Shape.Write(writer);
        Array.ForEach(Layers, l => l.Write(writer));
        Array.ForEach(Carries, c => StoredAffine.WriteNumbers(writer, c));
        Array.ForEach(Memories, m => m.Write(writer));
        NameLayer.Write(writer);
        StoredAffine.WriteNumbers(writer, NameCarry);
        StoredAffine.WriteNumbers(writer, NameMoves);
        Array.ForEach(Heads, h => h.Write(writer));
    }

    private static T[] Many<T>(int count, BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = read(reader);
        }

        return items;
    }
}
