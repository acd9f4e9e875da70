using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>Lines one below the other, each beginning anew.</summary>
internal sealed class Stack(IReadOnlyList<IRenderable> parts) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var part in parts)
        {
            foreach (var line in Segment.SplitLines(part.Render(options, maxWidth)).Where(line => line.Count > 0))
            {
                foreach (var segment in line)
                {
                    yield return segment;
                }

                yield return Segment.LineBreak;
            }
        }
    }
}
