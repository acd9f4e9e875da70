using Dateline.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>Words of the story in curly quotation marks, shortened at a space when they take too many lines.</summary>
internal sealed class Quotation : IRenderable
{
    private const int Slack = 6;
    private const int Shortest = 24;

    private readonly string _words;
    private readonly int _focusStart;
    private readonly int _focusEnd;
    private readonly int _lines;
    private readonly Style _style;
    private readonly string _behind;

    private Quotation(string words, (int Start, int End) focus, int lines, Style style, string behind = "")
    {
        (_words, _lines, _style, _behind) = (words, lines, style, behind);
        (_focusStart, _focusEnd) = focus;
    }

    /// <summary>What somebody says: up to five lines, discontinuous parts joined by an ellipsis.</summary>
    public static Quotation Content(IEnumerable<Citation> parts) =>
        new(string.Join(" … ", parts.Select(part => Bare(part.Text))), (0, 0), lines: 5, Tone.Plain);

    /// <summary>The evidence of a line: up to two lines, the words that tell it always among them.</summary>
    public static Quotation Evidence(Citation passage, Citation? trigger = null)
    {
        var inside = trigger is not null && passage.ToSpan().Contains(trigger.ToSpan());
        var focus = inside ? (trigger!.Start - passage.Start, trigger.End - passage.Start) : (0, 0);
        return new(passage.Text, focus, lines: 2, Tone.Faint);
    }

    /// <summary>Words of a story on one line with what stands around them in their paragraph, and something behind the quotation.</summary>
    public static Quotation Context(Story story, Citation words, string behind = "") =>
        new(story.TextOf(words.ToSpan().Passage), (words.Start, words.End), lines: 1, Tone.Faint, behind);

    /// <summary>Words in curly quotation marks on a running line.</summary>
    public static string Inline(string words) => $"“{Bare(words)}”";

    public Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var (from, to) = Window(Math.Max(Shortest, ((maxWidth - Slack) * _lines) - _behind.Length));
        var start = Math.Clamp(_focusStart, from, to);
        var end = Math.Clamp(_focusEnd, start, to);
        return new Phrase()
            .Add(from > 0 ? "“… " : "“", _style)
            .Add(_words[from..start].TrimStart('"', '“'), _style)
            .Plain(_words[start..end])
            .Add(_words[end..to].TrimEnd('"', '”'), _style)
            .Add(to < _words.Length ? " …”" : "”", _style)
            .Faint(_behind)
            .Render(options, maxWidth);
    }

    /// <summary>The words without the quotation marks round the whole of them.</summary>
    private static string Bare(string words)
    {
        var trimmed = words.Trim();
        var quoted = trimmed.Length > 1 && trimmed[0] is '"' or '“' && trimmed[^1] is '"' or '”';
        return quoted && trimmed.AsSpan(1, trimmed.Length - 2).IndexOfAny('"', '“', '”') < 0 ? trimmed[1..^1] : trimmed;
    }

    /// <summary>The part that is shown: from the start when the focus is in reach, round the focus otherwise.</summary>
    private (int From, int To) Window(int room)
    {
        if (_words.Length <= room)
        {
            return (0, _words.Length);
        }

        var middle = (_focusStart + _focusEnd) / 2;
        var from = _focusEnd <= room ? 0 : Math.Min(middle - (room / 2), _words.Length - room);
        var to = from + room;
        var first = from == 0 ? 0 : AfterSpace(from, limit: _focusStart);
        return (first, to == _words.Length ? to : BeforeSpace(to, limit: Math.Max(_focusEnd, first + 1)));
    }

    private int AfterSpace(int from, int limit)
    {
        var space = _words.IndexOf(' ', from);
        return space < 0 || space >= limit ? from : space + 1;
    }

    private int BeforeSpace(int to, int limit)
    {
        var space = _words.LastIndexOf(' ', to);
        return space < limit ? to : space;
    }
}
