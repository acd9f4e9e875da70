namespace Dateline.Training;

/// <summary>What is left out at random while learning.</summary>
internal sealed class Noise(ulong seed)
{
    /// <summary>The part of the numbers of the input that is left out.</summary>
    public const float Input = 0.2f;

    /// <summary>The part of the units of a layer that is left out, for a whole sentence.</summary>
    public const float Layer = 0.33f;

    /// <summary>The part of the words that are read as unknown.</summary>
    public const float Word = 0.2f;

    /// <summary>The part of the vectors of words that are left out.</summary>
    public const float Vector = 0.1f;

    private ulong _state = seed | 1;

    /// <summary>Whether something with this chance happens.</summary>
    public bool Happens(float chance) => Next() < chance;

    /// <summary>A mask: zero for what is left out, else what makes up for it.</summary>
    public float[] Mask(int length, float part)
    {
        var mask = GC.AllocateUninitializedArray<float>(length);
        var made = 1 / (1 - part);
        for (var i = 0; i < length; i++)
        {
            mask[i] = Next() < part ? 0 : made;
        }

        return mask;
    }

    private float Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (_state >> 40) * (1f / (1 << 24));
    }
}
