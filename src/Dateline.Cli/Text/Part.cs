using System.Globalization;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>A part of the output: its title on a rule, then its entries, or "nothing".</summary>
internal sealed class Part(string title, string count, IReadOnlyList<IRenderable> entries) : IRenderable
{
    /// <summary>A part that tells the number of its entries.</summary>
    public Part(string title, IReadOnlyList<IRenderable> entries)
        : this(title, entries.Count.ToString(CultureInfo.InvariantCulture), entries)
    {
    }

    public Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var rule = new string('─', Math.Max(3, maxWidth - title.Length - count.Length - 2));
        var head = new Phrase().Strong(title).Faint($" {rule} {count}");
        IReadOnlyList<IRenderable> body = entries.Count > 0 ? entries : [new Phrase().Faint(" nothing")];
        return new Stack([head, .. body]).Render(options, maxWidth);
    }
}
