namespace Dateline.Language;

/// <summary>64-bit hashes of texts and of their combinations: the same on every machine and in every run.</summary>
internal static class FeatureHash
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;
    private const ulong Golden = 0x9E3779B97F4A7C15UL;

    /// <summary>The hash of a text.</summary>
    public static ulong Text(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>The hash of an ordered pair.</summary>
    public static ulong Mix(ulong first, ulong second)
    {
        var hash = (first * Golden) ^ (second + (first << 6) + (first >> 2));
        hash *= 0xFF51AFD7ED558CCDUL;
        hash ^= hash >> 33;
        hash *= 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 29);
    }
}
