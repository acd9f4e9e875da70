using System.Text;
using System.Xml.Linq;
using Dateline.Model;
using NodaTime.Text;

namespace Dateline.Training;

/// <summary>A TimeML document: its text as a story, and the TIMEX3 expressions that the annotators marked.</summary>
/// <remarks>Expressions are counted in the element TEXT only; the creation time is given to the reader as the date of the dateline.</remarks>
internal sealed class TimeMlDocument
{
    private readonly StringBuilder _text = new();
    private readonly List<GoldTime> _times = [];

    private TimeMlDocument(XElement root)
    {
        Walk(root.Element("TEXT") ?? throw new InvalidDataException("The document has no element TEXT."));
        Story = MakeStory(CreationDay(root));
    }

    /// <summary>The text, a paragraph where the file has an empty line.</summary>
    public Story Story { get; }

    /// <summary>The annotated expressions, with offsets into the text of <see cref="Starts"/>.</summary>
    public IReadOnlyList<GoldTime> Times => _times;

    /// <summary>Offset in the whole text at which each paragraph begins.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>All documents of a folder in the order of their names.</summary>
    public static IEnumerable<TimeMlDocument> LoadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.tml").Order(StringComparer.Ordinal)
            .Select(file => new TimeMlDocument(XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!));

    private static string CreationDay(XElement root) =>
        root.Element("DCT")?.Descendants("TIMEX3").FirstOrDefault()?.Attribute("value")?.Value ?? "";

    private void Walk(XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                _text.Append(text.Value);
            }
            else if (node is XElement child)
            {
                var start = _text.Length;
                Walk(child);
                AddTime(child, start);
            }
        }
    }

    private void AddTime(XElement element, int start)
    {
        if (element.Name.LocalName == "TIMEX3")
        {
            _times.Add(new GoldTime(start, _text.Length, element.Attribute("type")?.Value ?? "", element.Attribute("value")?.Value ?? ""));
        }
    }

    private Story MakeStory(string day)
    {
        var date = LocalDatePattern.Iso.Parse(day.Length > 10 ? day[..10] : day);
        return new Story
        {
            Id = "0000000000000000",
            Language = "en",
            Dateline = new StoryDateline
            {
                Date = date.Success ? date.Value : null,
                Evidence = new Citation { Paragraph = 0, Start = 0, End = 0, Text = "" },
            },
            Paragraphs = [.. Paragraphs(_text.ToString())],
        };
    }

    /// <summary>Paragraphs as long as in the file, so that offsets hold; line breaks become spaces.</summary>
    private IEnumerable<Paragraph> Paragraphs(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 2)
        {
            end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            Starts.Add(start);
            yield return new Paragraph(ParagraphKind.Body, text[start..end].Replace('\n', ' '));
        }
    }
}
