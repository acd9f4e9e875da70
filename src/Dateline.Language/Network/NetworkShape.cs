namespace Dateline.Language;

/// <summary>The sizes of a network.</summary>
internal sealed record NetworkShape
{
    /// <summary>The large network of the accurate mode.</summary>
    public static readonly NetworkShape Accurate = new() { Width = 192, Layers = 3, LongShortLayers = 3, ArcWidth = 192, RelationWidth = 64, NameWidth = 96 };

    /// <summary>The small network of the fast mode.</summary>
    public static readonly NetworkShape Fast = new() { Width = 96, Layers = 2, ArcWidth = 64, RelationWidth = 32, NameWidth = 48 };

    /// <summary>Units of one direction of a layer.</summary>
    public required int Width { get; init; }

    /// <summary>Layers below the tree.</summary>
    public required int Layers { get; init; }

    /// <summary>How many of the layers, the uppermost, are long short-term memories; the others are simple recurrent units.</summary>
    public int LongShortLayers { get; init; }

    /// <summary>Numbers that tell how well a word goes as head or as dependent, a multiple of 64; the last is one.</summary>
    public required int ArcWidth { get; init; }

    /// <summary>Numbers that tell how a word goes as head or as dependent by a relation, a multiple of 32; the last is one.</summary>
    public required int RelationWidth { get; init; }

    /// <summary>Units of one direction of the layer that finds names.</summary>
    public required int NameWidth { get; init; }

    /// <summary>The layer from which tags and names are read.</summary>
    public int TagLayer => (Layers - 1) / 2;

    /// <summary>Numbers of a row between layers.</summary>
    public int RowWidth => 2 * Width;

    /// <summary>Numbers of a row into the layer that finds names.</summary>
    public int NameInput => RowWidth + NameClueRow.Width;

    /// <summary>The unit of a layer.</summary>
    public RecurrentCell Cell(int layer) => new(Width, HasBlockX: layer == 0);

    /// <summary>The unit of the layer that finds names.</summary>
    public RecurrentCell NameCell => new(NameWidth, HasBlockX: true);

    /// <summary>A width rounded up to whole strips.</summary>
    public static int Padded(int width) => (width + Panels.Strip - 1) / Panels.Strip * Panels.Strip;

    /// <summary>The shape of sizes in the order of the members, e.g. <c>192,3,3,192,64,64</c>.</summary>
    /// <exception cref="FormatException">There are not six whole numbers.</exception>
    public static NetworkShape Parse(string sizes) =>
        Array.ConvertAll(sizes.Split(','), s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)) is [var w, var l, var m, var a, var r, var n]
            ? new NetworkShape { Width = w, Layers = l, LongShortLayers = m, ArcWidth = a, RelationWidth = r, NameWidth = n }
            : throw new FormatException("Six sizes were expected: width, layers, of them long short-term, arcs, relations, names.");

    /// <summary>Reads a shape.</summary>
    public static NetworkShape Read(BinaryReader reader) => new()
    {
        Width = reader.ReadInt32(),
        Layers = reader.ReadInt32(),
        LongShortLayers = reader.ReadInt32(),
        ArcWidth = reader.ReadInt32(),
        RelationWidth = reader.ReadInt32(),
        NameWidth = reader.ReadInt32(),
    };

    /// <summary>Writes a shape.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Width);
        writer.Write(Layers);
        writer.Write(LongShortLayers);
        writer.Write(ArcWidth);
        writer.Write(RelationWidth);
        writer.Write(NameWidth);
    }
}
