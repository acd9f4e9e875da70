using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>A label with text beside it; every further line of the text hangs under its first.</summary>
/// <remarks>A label that leaves no gap before the text stands on a line of its own.</remarks>
internal sealed class Hanging(IRenderable label, int indent, IRenderable body) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(Math.Min(indent + 1, maxWidth), maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        SegmentLine[] head = [.. Lines.Of(label, options, maxWidth)];
        SegmentLine[] text = [.. Lines.Of(body, options, Math.Max(1, maxWidth - indent))];
        var beside = head.Length == 1 && text.Length > 0 && head[0].CellCount() < indent;
        IEnumerable<SegmentLine> first = beside ? [Beside(head[0], text[0])] : head;
        var rest = text.Skip(beside ? 1 : 0).Select(line => Beside([], line));
        return first.Concat(rest).SelectMany(line => line.Append(Segment.LineBreak));
    }

    private SegmentLine Beside(SegmentLine start, SegmentLine text) =>
        [.. start, Segment.Padding(indent - start.CellCount()), .. text];
}
