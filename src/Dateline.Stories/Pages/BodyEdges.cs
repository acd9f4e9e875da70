using Dateline.Model;
using Dateline.Stories.Datelines;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Cuts off a page's body what stands above its first paragraph and under its last: kickers, stamps, names, initials.</summary>
/// <remarks>More than three lines under the last paragraph are a list of the story's own. What goes has no final stop and is no dateline; in whatever language, a paragraph ends with a stop.</remarks>
internal sealed class BodyEdges(DatelineForms datelines)
{
    private const int LongestEdge = 120;
    private const int MostUnder = 3;

    /// <summary>The lines of the body, the lines cut off above it, and notes of all that was cut.</summary>
    public (List<Line> Lines, EquatableList<string> Above, EquatableList<string> Notes) Trim(List<Line> lines)
    {
        var first = lines.FindIndex(IsProse);
        var last = lines.FindLastIndex(IsProse);
        if (first < 0)
        {
            return (lines, [], []);
        }

        var top = lines.Take(first).Where(IsEdge).ToHashSet();
        var bottom = lines.Skip(last + 1).Where(l => IsEdge(l) && l.Mark != BlockMark.Item).ToHashSet();
        bottom = bottom.Count > MostUnder ? [] : bottom;
        return (
            [.. lines.Where((l, i) => !(i < first && top.Contains(l)) && !(i > last && bottom.Contains(l)))],
            [.. top.Select(l => l.Text)],
            [.. top.Select(l => $"Left out above the body: “{l.Text}”."), .. bottom.Select(l => $"Left out under the body: “{l.Text}”.")]);
    }

    private static bool IsProse(Line line) => line.Kind == LineKind.Text && DensestElement.IsProse(new PageBlock(line.Text, line.Mark));

    private bool IsEdge(Line line) =>
        line.Kind == LineKind.Text && line.Text.Length <= LongestEdge && !PrintedText.EndsWithStop(line.Text) && datelines.Find(line.Text) is null;
}
