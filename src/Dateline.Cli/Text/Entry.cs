using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>One line of the record: its id and status in the margin, what it tells beside them.</summary>
/// <param name="depth">How many entries carry it.</param>
/// <param name="id">Its id in the record.</param>
/// <param name="mark">Its status.</param>
/// <param name="lines">What it tells.</param>
internal sealed class Entry(int depth, string id, StatusMark mark, IReadOnlyList<IRenderable> lines) : IRenderable
{
    private const int IdWidth = 4;
    private const int MarkWidth = 18;
    private const int NarrowIndent = 6;
    private const int NarrowTerminal = 72;
    private const int DeepestStep = 4;

    public Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var steps = Math.Min(depth, DeepestStep);
        var branch = steps == 0 ? " " : new string(' ', (2 * steps) - 1) + "└ ";
        var margin = branch + (id.Length < IdWidth ? id.PadRight(IdWidth) : id + " ");
        var label = new Phrase().Faint(margin).Add(mark.ToString(), mark.Style);
        var indent = maxWidth < NarrowTerminal ? NarrowIndent + (2 * steps) : margin.Length + MarkWidth;
        return new Hanging(label, indent, new Stack(lines)).Render(options, maxWidth);
    }
}
