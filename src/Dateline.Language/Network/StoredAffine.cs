using System.Runtime.InteropServices;

namespace Dateline.Language;

/// <summary>A matrix as it lies in a model file: rounded, with the row that is added.</summary>
/// <param name="Weights">The matrix.</param>
/// <param name="Bias">The row; empty when nothing is added.</param>
internal sealed record StoredAffine(RoundedTable Weights, float[] Bias)
{
    /// <summary>The map ready for use.</summary>
    public Affine Unpack() => new(Weights.ToPanels(Weights.Rows), Bias);

    /// <summary>Reads a matrix and its row.</summary>
    public static StoredAffine Read(BinaryReader reader) => new(RoundedTable.Read(reader), ReadNumbers(reader));

    /// <summary>Writes the matrix and its row.</summary>
    public void Write(BinaryWriter writer)
    {
        Weights.Write(writer);
        WriteNumbers(writer, Bias);
    }

    /// <summary>Reads a row of numbers.</summary>
    public static float[] ReadNumbers(BinaryReader reader)
    {
        var numbers = new float[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    /// <summary>Writes a row of numbers.</summary>
    public static void WriteNumbers(BinaryWriter writer, float[] numbers)
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }
}
