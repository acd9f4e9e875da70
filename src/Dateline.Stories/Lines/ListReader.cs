using Dateline.Model;
using Dateline.Stories.Text;

namespace Dateline.Stories.Lines;

/// <summary>Takes the lists of topics, persons and other stories out of the lines.</summary>
internal static class ListReader
{
    private const int LongestItem = 25;

    /// <summary>The lists and the rest. A list runs from its label to the next label, end mark, sentence or long line.</summary>
    public static StoryLists Read(IReadOnlyList<Line> lines)
    {
        var items = new Dictionary<ListKind, List<string>>();
        var rest = new List<Line>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.ListLabel)
            {
                rest.Add(lines[i]);
                continue;
            }

            var list = items.TryGetValue(lines[i].List, out var known) ? known : items[lines[i].List] = [];
            i = TakeItems(lines, i, list);
        }

        return new StoryLists([.. rest], Of(items, ListKind.Topics), Of(items, ListKind.Persons), Of(items, ListKind.Related),
            [.. Of(items, ListKind.Other).Select(item => $"Left out of a list that the record does not keep: “{item}”.")]);
    }

    // The items may stand beside the label or on the lines under it, a blank line between allowed once.
    private static int TakeItems(IReadOnlyList<Line> lines, int label, List<string> items)
    {
        if (lines[label].Value is { Length: > 0 } beside)
        {
            items.Add(beside);
            return label;
        }

        var i = label;
        while (i + 1 < lines.Count && IsItem(lines[i + 1]) && (i == label || !lines[i + 1].AfterBlank || lines[label + 1].AfterBlank))
        {
            items.Add(lines[++i].Text);
        }

        return i;
    }

    private static bool IsItem(Line line) =>
        line.Kind is LineKind.Text or LineKind.Date
        && !PrintedText.EndsWithStop(line.Text)
        && PrintedText.Words(line.Text).Length <= LongestItem;

    private static EquatableList<string> Of(Dictionary<ListKind, List<string>> items, ListKind kind) =>
        items.TryGetValue(kind, out var list) ? [.. list] : [];
}
