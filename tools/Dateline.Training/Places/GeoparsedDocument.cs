using System.IO.Compression;
using System.Xml.Linq;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>A document whose toponyms people have resolved.</summary>
/// <param name="Id">Its id in the set.</param>
/// <param name="Story">The text as a story.</param>
/// <param name="Toponyms">The toponyms that have a place, in order of the text.</param>
internal sealed record GeoparsedDocument(string Id, Story Story, IReadOnlyList<GoldToponym> Toponyms)
{
    /// <summary>The articles of a gzipped set.</summary>
    public static IReadOnlyList<XElement> Articles(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        return [.. XDocument.Load(unpacked, LoadOptions.PreserveWhitespace).Root!.Elements("article")];
    }
}
