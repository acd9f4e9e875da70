using Dateline.Stories.Text;

namespace Dateline.Stories.Lines;

/// <summary>Cuts a bare text into lines of print: one paragraph or one entry a line.</summary>
/// <remarks>A text broken at a fixed width is joined again: where most lines that stand together break off in mid-sentence
/// at about one length, a block between blank lines, or from one indented line to the next, is one paragraph.</remarks>
internal static class DumpLines
{
    private const int ShortestFullLine = 45;
    private const int LongestFullLine = 110;
    private const int FewestBrokenLines = 3;

    /// <summary>The lines in order, none empty.</summary>
    public static List<Line> Read(string text, LineClassifier classifier)
    {
        var printed = Split(text);
        if (IsBroken(printed))
        {
            printed = Join(printed);
        }

        return [.. printed.Select(p => classifier.Classify(p.Text, BlockMark.None, p.AfterBlank))];
    }

    private static List<RawLine> Split(string text)
    {
        var lines = new List<RawLine>();
        var blank = true;
        foreach (var raw in text.EnumerateLines())
        {
            var clean = PrintedText.Clean(raw.ToString());
            if (clean.Length > 0)
            {
                lines.Add(new RawLine(clean, blank, raw.StartsWith("  ", StringComparison.Ordinal) || raw[0] is '\t' or '\u3000'));
            }

            blank = clean.Length == 0;
        }

        return lines;
    }

    private static bool IsBroken(List<RawLine> lines)
    {
        int broken = 0, whole = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || lines[i].Indented)
            {
                continue;
            }

            var full = lines[i - 1].Text.Length is >= ShortestFullLine and <= LongestFullLine;
            broken += full && !PrintedText.EndsWithStop(lines[i - 1].Text) ? 1 : 0;
            whole += lines[i - 1].Text.Length > LongestFullLine ? 1 : 0;
        }

        return broken >= FewestBrokenLines && broken > 2 * whole;
    }

    private static List<RawLine> Join(List<RawLine> lines)
    {
        var joined = new List<RawLine>();
        var before = 0;
        foreach (var line in lines)
        {
            var continues = !line.AfterBlank && !line.Indented && before >= ShortestFullLine;
            before = line.Text.Length;
            if (continues)
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + " " + line.Text };
            }
            else
            {
                joined.Add(line with { AfterBlank = line.AfterBlank || line.Indented });
            }
        }

        return joined;
    }

    private readonly record struct RawLine(string Text, bool AfterBlank, bool Indented);
}
