using System.Xml;
using Dateline.Model;

namespace Dateline.Stories.Exchange;

/// <summary>Reads NITF documents.</summary>
internal sealed class NitfReader(ItemReader items, ReadingLimits limits)
{
    private static readonly HashSet<string> Wanted = new(StringComparer.Ordinal) { "nitf" };

    /// <summary>The stories of a document: one, or as many as it strings together.</summary>
    /// <exception cref="XmlException">The document is malformed.</exception>
    public IEnumerable<Result<Story>> Read(Stream content, StorySource about, string place) =>
        new XmlItems(limits).Read(content, Wanted).Select(found => items.Read(NitfBody.Read(found.Element), about, $"{place}:{found.Line}"));
}
