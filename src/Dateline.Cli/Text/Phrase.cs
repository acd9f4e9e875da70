using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>A line of styled words that wraps at spaces.</summary>
/// <remarks>Control characters of the story are shown as U+FFFD, so that a text cannot steer the reader's terminal.</remarks>
internal sealed class Phrase : IRenderable
{
    private readonly Paragraph _paragraph = new();

    public bool IsEmpty => _paragraph.Length == 0;

    public Phrase Plain(string text) => Add(text, Tone.Plain);

    public Phrase Strong(string text) => Add(text, Tone.Strong);

    public Phrase Faint(string text) => Add(text, Tone.Faint);

    public Phrase Add(string text, Style style)
    {
        if (text.Length > 0)
        {
            _paragraph.Append(Safe(text), style);
        }

        return this;
    }

    /// <summary>Adds words after a middle dot, or as the first words of the line; nothing when there are no words.</summary>
    public Phrase Item(string? text, Style style)
    {
        if (!string.IsNullOrEmpty(text))
        {
            (IsEmpty ? this : Faint(" · ")).Add(text, style);
        }

        return this;
    }

    public Measurement Measure(RenderOptions options, int maxWidth) =>
        ((IRenderable)_paragraph).Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        ((IRenderable)_paragraph).Render(options, maxWidth);

    private static string Safe(string text) =>
        string.Create(text.Length, text, static (safe, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                safe[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
            }
        });
}
