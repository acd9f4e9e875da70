using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dateline.Language;

/// <summary>Words by the upper half of their hashes, which tells nearly all of them apart; no text is kept.</summary>
internal sealed class WordIndex
{
    private const int Shift = 32;

    private readonly uint[] _keys;
    private readonly int[] _slots;

    /// <summary>Takes the keys; the position of a key, counted from one, is the row of its word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordIndex(uint[] keys)
    {
        _keys = keys;
        var size = 1;
        while (size <= 2 * keys.Length)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var i = keys.Length - 1; i >= 0; i--)
        {
            _slots[Slot(keys[i])] = i + 1;
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The key of a word's hash.</summary>
    public static uint Key(ulong hash) => (uint)(FeatureHash.Mix(1, hash) >> Shift);

    /// <summary>The row of the word with this hash, counted from one; 0 when it is not here.</summary>
    public int Find(ulong hash) => _slots[Slot(Key(hash))];

    /// <summary>Reads an index.</summary>
    public static WordIndex Read(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        return new WordIndex(keys);
    }

    /// <summary>Writes the index.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_keys.Length);
        writer.Write(MemoryMarshal.AsBytes(_keys.AsSpan()));
    }

    /// <summary>The slot of a key: the one that holds it, or the empty one where it would stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Slot(uint key)
    {
        var slot = (int)(key & (uint)(_slots.Length - 1));
        while (_slots[slot] > 0 && _keys[_slots[slot] - 1] != key)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
