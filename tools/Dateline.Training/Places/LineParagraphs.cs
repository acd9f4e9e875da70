using Dateline.Model;

namespace Dateline.Training;

/// <summary>A text as paragraphs, one a line, and where each began.</summary>
internal sealed class LineParagraphs
{
    private readonly List<int> _starts = [];
    private readonly List<Paragraph> _paragraphs = [];

    /// <summary>Cuts a text at its line ends.</summary>
    public LineParagraphs(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            _starts.Add(start);
            _paragraphs.Add(new Paragraph(ParagraphKind.Body, line));
            start += line.Length + 1;
        }
    }

    /// <summary>The paragraphs, empty lines among them.</summary>
    public EquatableList<Paragraph> Paragraphs => _paragraphs.ToEquatableList();

    /// <summary>The span of a stretch of the text; it ends with its paragraph at the latest.</summary>
    public TextSpan SpanOf(int start, int end)
    {
        var found = _starts.BinarySearch(start);
        var passage = found < 0 ? ~found - 1 : found;
        var length = _paragraphs[passage].Text.Length;
        return new TextSpan(passage, Math.Min(start - _starts[passage], length), Math.Min(end - _starts[passage], length));
    }
}
