using Dateline.Model;
using Dateline.Stories.Datelines;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Cuts off a page's body what stands above its first paragraph and under its last: kickers, stamps, names, initials.</summary>
/// <remarks>What goes has no final stop and is no dateline; in whatever language, a paragraph ends with a stop. More than three lines
/// under the last paragraph are a list of the story's own, unless they stand under a heading and are no items: that heads something else.</remarks>
internal sealed class BodyEdges(DatelineForms datelines)
{
    private const int LongestEdge = 120;
    private const int MostUnder = 3;
    private const int LongestRefrain = 40;
    private const int FewestRefrains = 3;

    /// <summary>The lines of the body, the lines cut off above it, and notes of all that was cut.</summary>
    public (List<Line> Lines, EquatableList<string> Above, EquatableList<string> Notes) Trim(List<Line> lines)
    {
        var body = Without(lines, Refrains(lines));
        var first = body.FindIndex(IsProse);
        if (first < 0)
        {
            return (lines, [], []);
        }

        var last = body.FindLastIndex(IsProse);
        var above = body[..first].FindAll(IsEdge);
        var under = Under(body[(last + 1)..]);
        return (
            Without(body, [.. above, .. under]),
            [.. above.Select(l => l.Text)],
            [.. above.Select(l => $"Left out above the body: “{l.Text}”."), .. under.Select(l => $"Left out under the body: “{l.Text}”.")]);
    }

    // Equal lines may stand twice in a body, so lines are told apart by what they are and not by what they say.
    private static List<Line> Without(List<Line> lines, IEnumerable<Line> gone)
    {
        var set = new HashSet<object>(gone, ReferenceEqualityComparer.Instance);
        return lines.FindAll(l => !set.Contains(l));
    }

    private List<Line> Under(List<Line> tail)
    {
        var heading = tail.Exists(l => l.Mark == BlockMark.Item) ? -1 : tail.FindIndex(l => l.Kind == LineKind.Text && l.Mark == BlockMark.Heading);
        var own = heading < 0 ? tail : tail[..heading];
        var edges = own.FindAll(l => IsEdge(l) && l.Mark != BlockMark.Item);
        return [.. edges.Count <= MostUnder ? edges : [], .. heading < 0 ? [] : tail[heading..].FindAll(l => l.Kind == LineKind.Text)];
    }

    // A short line printed three times and more belongs to the site: "Advertisement", "Specs:", a date on every teaser.
    private static IEnumerable<Line> Refrains(List<Line> lines) =>
        lines.Where(l => l.Kind == LineKind.Text && l.Text.Length <= LongestRefrain && !PrintedText.EndsWithStop(l.Text))
            .GroupBy(l => l.Text, StringComparer.Ordinal).Where(g => g.Count() >= FewestRefrains).SelectMany(g => g);

    private static bool IsProse(Line line) => line.Kind == LineKind.Text && DensestElement.IsProse(new PageBlock(line.Text, line.Mark));

    private bool IsEdge(Line line) =>
        line.Kind == LineKind.Text && line.Text.Length <= LongestEdge && !PrintedText.EndsWithStop(EndMark.Without(line.Text)) && datelines.Find(line.Text) is null;
}
