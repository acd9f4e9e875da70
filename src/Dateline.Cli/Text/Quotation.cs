using Dateline.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>Words of the story in curly quotation marks, shortened at a space to a number of lines.</summary>
/// <param name="text">The words.</param>
/// <param name="focus">Where in the words the part stands that must stay in view, end exclusive; empty when none.</param>
/// <param name="lines">Lines it may take.</param>
/// <param name="style">Style of the words.</param>
internal sealed class Quotation(string text, Range focus, int lines, Style style) : IRenderable
{
    private const int Slack = 6;

    /// <summary>What somebody says: up to three lines, discontinuous parts joined by a ellipsis.</summary>
    public static Quotation Content(IEnumerable<Citation> parts) =>
        new(string.Join(" … ", parts.Select(part => Bare(part.Text))), 0..0, lines: 3, Tone.Plain);

    /// <summary>The evidence of a line: up to two lines round the words that tell it.</summary>
    public static Quotation Evidence(Citation passage, Citation? trigger = null)
    {
        var inside = trigger is not null && passage.ToSpan().Contains(trigger.ToSpan());
        var focus = inside ? (trigger!.Start - passage.Start)..(trigger.End - passage.Start) : 0..0;
        return new(passage.Text, focus, lines: 2, Tone.Faint);
    }

    /// <summary>Words in curly quotation marks on a running line.</summary>
    public static string Inline(string words) => $"“{Bare(words)}”";

    public Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var excerpt = Excerpt(Math.Max(16, (maxWidth - Slack) * lines));
        return new Phrase().Add($"“{Bare(excerpt)}”", style).Render(options, maxWidth);
    }

    private static string Bare(string words)
    {
        var trimmed = words.AsSpan().Trim();
        var quoted = trimmed.Length > 1 && trimmed[0] is '"' or '“' && trimmed[^1] is '"' or '”';
        var inner = quoted && trimmed[1..^1].IndexOfAny('"', '“', '”') < 0 ? trimmed[1..^1] : trimmed;
        return inner.ToString();
    }

    private string Excerpt(int room)
    {
        if (text.Length <= room)
        {
            return text;
        }

        var (start, length) = focus.GetOffsetAndLength(text.Length);
        var from = Math.Clamp(start + (length / 2) - (room / 2), 0, text.Length - room);
        var end = from + room == text.Length ? text.Length : text.LastIndexOf(' ', from + room);
        var first = from == 0 ? 0 : text.IndexOf(' ', from) + 1;
        return first >= end ? text : $"{(first > 0 ? "… " : "")}{text[first..end]}{(end < text.Length ? " …" : "")}";
    }
}
