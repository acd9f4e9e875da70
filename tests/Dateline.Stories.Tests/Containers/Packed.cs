using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace Dateline.Stories.Tests.Containers;

/// <summary>Bytes as archives hold them.</summary>
internal static class Packed
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(string text) => Gzip(Utf8(text));

    public static byte[] Gzip(byte[] bytes) => With(bytes, target => new GZipStream(target, CompressionLevel.Optimal));

    public static byte[] Brotli(string text) => With(Utf8(text), target => new BrotliStream(target, CompressionLevel.Optimal));

    public static byte[] Zstandard(byte[] bytes) => With(bytes, target => new CompressionStream(target));

    /// <summary>An archive of entries: a text or bytes each; a name that ends in a slash is a folder.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    private static byte[] With(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
