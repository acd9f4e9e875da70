using System.Xml;
using System.Xml.Linq;

namespace Dateline.Stories.Exchange;

/// <summary>Reads the wanted elements of an XML document one at a time: a document of many stories is never held as a whole.</summary>
/// <remarks>No DTD is read, no entity resolved, nothing fetched. Elements deeper than the limit end the reading.</remarks>
internal sealed class XmlItems(ReadingLimits limits)
{
    private readonly Dictionary<string, string> _outer = new(StringComparer.Ordinal);

    /// <summary>Local names and texts of the simple elements met so far outside of the wanted ones, each first one; <c>xml:lang</c> of the root.</summary>
    public IReadOnlyDictionary<string, string> Outer => _outer;

    /// <summary>The elements whose local names are wanted, outermost ones, in order, with the lines on which they begin.</summary>
    /// <exception cref="XmlException">The document is malformed, too long or too deep; the message tells where.</exception>
    public IEnumerable<(XElement Element, int Line)> Read(Stream content, IReadOnlySet<string> wanted)
    {
        using var reader = XmlReader.Create(content, Settings());
        while (reader.Read())
        {
            while (reader.NodeType == XmlNodeType.Element)
            {
                if (wanted.Contains(reader.LocalName))
                {
                    var line = ((IXmlLineInfo)reader).LineNumber;
                    yield return (Tree(reader), line);
                    break;
                }

                if (!NoteOuter(reader))
                {
                    break;
                }
            }
        }
    }

    private XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = limits.Document,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Leaves the reader behind a simple element; tells whether it has moved.
    private bool NoteOuter(XmlReader reader)
    {
        if (reader.XmlLang.Length > 0)
        {
            _outer.TryAdd("lang", reader.XmlLang);
        }

        if (reader.Depth is 0 or > 3 || reader.IsEmptyElement)
        {
            return false;
        }

        var name = reader.LocalName;
        reader.Read();
        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
        {
            _outer.TryAdd(name, reader.Value);
            return false;
        }

        return reader.NodeType == XmlNodeType.Element;
    }

    // Leaves the reader at the element's end: what follows may be broken, or not have come yet.
    private XElement Tree(XmlReader reader)
    {
        var root = Open(reader);
        var open = new Stack<XElement>([root]);
        var top = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return root;
        }

        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == top))
        {
            Add(reader, open, top);
        }

        return root;
    }

    private void Add(XmlReader reader, Stack<XElement> open, int top)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                if (reader.Depth - top > limits.Depth)
                {
                    throw new XmlException($"Elements nest more than {limits.Depth} deep.", null, ((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition);
                }

                var element = Open(reader);
                open.Peek().Add(element);
                if (!reader.IsEmptyElement)
                {
                    open.Push(element);
                }

                break;
            case XmlNodeType.EndElement:
                open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                open.Peek().Add(new XText(reader.Value));
                break;
            default:
                break;
        }
    }

    private static XElement Open(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            element.SetAttributeValue(
                reader.Prefix == "xmlns" || reader.Name == "xmlns" ? (reader.Name == "xmlns" ? XName.Get("xmlns") : XNamespace.Xmlns + reader.LocalName) : XName.Get(reader.LocalName, reader.NamespaceURI),
                reader.Value);
        }

        reader.MoveToElement();
        return element;
    }
}
