using System.IO.Compression;
using Dateline.Model;
using ZstdSharp;

namespace Dateline.Stories.Containers;

/// <summary>Takes containers apart, in each other too: the parts come one after the other, and no archive is held in memory.</summary>
/// <remarks>A container is known by its first bytes, whatever its name. A broken one ends with a problem; what came before stays, and the
/// container around it goes on.</remarks>
internal sealed class Unpacker(ReadingLimits limits)
{
    private const int HeadLength = 8;

    /// <summary>The parts of a stream, itself when it is no container. Each has to be read before the next is asked for.</summary>
    public IEnumerable<Result<Part>> Parts(Part part) => Guarded.Reading(Opened(part), part.Place);

    private IEnumerable<Result<Part>> Opened(Part part)
    {
        foreach (var found in Inner(part))
        {
            yield return found;
        }
    }

    private IEnumerable<Result<Part>> Inner(Part part) => Kind(part.Content.Peek(HeadLength)) switch
    {
        ContainerKind.None => [part],
        _ when part.Depth >= limits.Nesting => [StoryProblems.TooNested(part.Place, limits.Nesting)],
        ContainerKind.Gzip => Expand(part, ".gz", packed => new GZipStream(packed, CompressionMode.Decompress)),
        ContainerKind.Zstandard => Expand(part, ".zst", packed => new DecompressionStream(packed)),
        ContainerKind.Zip => Entries(part),
        _ => Records(part),
    };

    private static ContainerKind Kind(ReadOnlySpan<byte> head) => head switch
    {
        [0x1F, 0x8B, ..] => ContainerKind.Gzip,
        [0x28, 0xB5, 0x2F, 0xFD, ..] => ContainerKind.Zstandard,
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => ContainerKind.Zip,
        [(byte)'W', (byte)'A', (byte)'R', (byte)'C', (byte)'/', ..] => ContainerKind.Warc,
        _ => ContainerKind.None,
    };

    private IEnumerable<Result<Part>> Expand(Part part, string extension, Func<Stream, Stream> unpack)
    {
        var packed = new CountingStream(part.Content);
        using var unpacked = new PeekStream(new ExpandedStream(unpack(packed), packed, limits.Expansion, isGzip: extension == ".gz"));
        var inner = part with { Content = unpacked, Depth = part.Depth + 1, Uri = WithoutExtension(part.Uri, extension) };
        foreach (var found in Parts(inner))
        {
            yield return found;
        }
    }

    // A file's own name tells its format and sometimes its day; an address stays as it is.
    private static string? WithoutExtension(string? uri, string extension) =>
        uri is not null && uri.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !uri.Contains("://", StringComparison.Ordinal) ? uri[..^extension.Length] : uri;

    private IEnumerable<Result<Part>> Entries(Part part)
    {
        using var file = ScratchFile.Of(part.Content);
        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        var entries = archive.Entries.Where(e => !e.FullName.EndsWith('/')).ToList();
        foreach (var entry in entries.Take(limits.Entries))
        {
            var place = $"{part.Place}!{entry.FullName}";
            foreach (var found in Guarded.Reading(Entry(part, entry, place), place))
            {
                yield return found;
            }
        }

        if (entries.Count > limits.Entries)
        {
            yield return StoryProblems.TooMany(part.Place, limits.Entries);
        }
    }

    private IEnumerable<Result<Part>> Entry(Part part, ZipArchiveEntry entry, string place)
    {
        var packed = new CountingStream(Stream.Null);
        using var opened = entry.Open();
        using var content = new PeekStream(new ExpandedStream(opened, packed.Counted(entry.CompressedLength), limits.Expansion));
        foreach (var found in Parts(new Part(content, place) { Uri = entry.FullName, Depth = part.Depth + 1 }))
        {
            yield return found;
        }
    }

    private IEnumerable<Result<Part>> Records(Part part)
    {
        var count = 0;
        foreach (var record in new WarcReader(part.Content, part.Place, limits).Pages())
        {
            if (++count > limits.Entries)
            {
                yield return StoryProblems.TooMany(part.Place, limits.Entries);
                yield break;
            }

            yield return record.Succeeded ? record.Value with { Depth = part.Depth + 1 } : record.Problem;
        }
    }
}
