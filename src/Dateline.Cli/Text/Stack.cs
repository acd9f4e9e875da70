using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>Parts one below the other, each beginning on a new line.</summary>
internal sealed class Stack(IReadOnlyList<IRenderable> parts) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => parts
        .SelectMany(part => Lines.Of(part, options, maxWidth))
        .SelectMany(line => line.Append(Segment.LineBreak));
}
