namespace Dateline.Stories.Containers;

/// <summary>Reads a stream that should not be too long.</summary>
internal static class BoundedBytes
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>All bytes; absent when there are more than <paramref name="limit"/>.</summary>
    public static byte[]? Read(Stream stream, int limit)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[ChunkSize];
        for (var read = stream.Read(chunk, 0, ChunkSize); read > 0; read = stream.Read(chunk, 0, ChunkSize))
        {
            taken.Write(chunk, 0, read);
            if (taken.Length > limit)
            {
                return null;
            }
        }

        return taken.ToArray();
    }
}
