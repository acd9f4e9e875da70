using System.Text;

namespace Dateline.Language;

/// <summary>The trained English model: what the reader has learnt from the treebanks.</summary>
/// <remarks>Immutable; one instance serves any number of readers and threads. Data, licences and scores stand in <c>models/en/README.md</c>.</remarks>
public sealed class LanguageModel
{
    private const uint Magic = 0x4E454C44;
    private const int Version = 3;
    private const string Resource = "models/en/dateline-en.bin";

    internal LanguageModel(ModelParts parts) => Parts = parts;

    internal ModelParts Parts { get; }

    /// <summary>The model that ships in this assembly.</summary>
    /// <exception cref="InvalidDataException">The assembly was built without its model.</exception>
    public static LanguageModel Load()
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("The English model is not embedded in this build; make it with Dateline.Training.");
        return Load(stream);
    }

    /// <summary>A model from a file that <c>Dateline.Training train</c> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version.</exception>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static LanguageModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return reader.ReadUInt32() == Magic && reader.ReadInt32() == Version
            ? new LanguageModel(ModelParts.Read(reader))
            : throw new InvalidDataException($"This is no Dateline language model of version {Version}.");
    }

    internal static LanguageModel LoadFile(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Load(stream);
    }

    internal void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        Parts.Write(writer);
    }
}
