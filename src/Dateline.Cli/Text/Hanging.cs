using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>A label with text beside it; every further line of the text hangs under its first.</summary>
/// <remarks>A label that leaves no gap before the text stands on a line of its own.</remarks>
internal sealed class Hanging(IRenderable label, int indent, IRenderable body) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(Math.Min(indent + 1, maxWidth), maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var head = Lines(label, options, maxWidth);
        var text = Lines(body, options, Math.Max(1, maxWidth - indent));
        var lines = new List<SegmentLine>(head);
        for (var i = 0; i < text.Count; i++)
        {
            if (i == 0 && head.Count == 1 && head[0].CellCount() < indent)
            {
                lines[0] = Join(head[0], text[0]);
            }
            else
            {
                lines.Add(Join([], text[i]));
            }
        }

        return lines.SelectMany(line => line.Append(Segment.LineBreak));
    }

    private static List<SegmentLine> Lines(IRenderable part, RenderOptions options, int width) =>
        [.. Segment.SplitLines(part.Render(options, width)).Where(line => line.Count > 0)];

    private SegmentLine Join(SegmentLine start, SegmentLine rest) =>
        rest.Count == 0 ? start : [.. start, Segment.Padding(indent - start.CellCount()), .. rest];
}
