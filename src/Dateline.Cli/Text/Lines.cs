using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>The lines that something takes at a width.</summary>
internal static class Lines
{
    /// <summary>The lines that hold anything, without the space at which they were broken.</summary>
    public static IEnumerable<SegmentLine> Of(IRenderable part, RenderOptions options, int width) =>
        Segment.SplitLines(part.Render(options, width)).Select(Trimmed).Where(line => line.Count > 0);

    private static SegmentLine Trimmed(SegmentLine line)
    {
        var last = line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text));
        line.RemoveRange(last + 1, line.Count - last - 1);
        if (last >= 0)
        {
            line[last] = new Segment(line[last].Text.TrimEnd(), line[last].Style);
        }

        return line;
    }
}
