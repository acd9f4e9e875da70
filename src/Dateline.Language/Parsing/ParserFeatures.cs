namespace Dateline.Language;

/// <summary>The features that decide the next step of the parser.</summary>
/// <remarks>After Zhang and Nivre 2011, with the tags in two grains.</remarks>
internal ref struct ParserFeatures(WordForms words, ReadOnlySpan<int> tags, ReadOnlySpan<int> coarse, ParserState state, Guide? guide)
{
    /// <summary>Room for the features of one decision.</summary>
    public const int Capacity = 128;

    private const int FarApart = 6;
    private const ulong NoNode = 300;
    private const ulong RootNode = 301;

    private readonly ReadOnlySpan<int> _tags = tags;
    private readonly ReadOnlySpan<int> _coarse = coarse;

    /// <summary>Fills the buffer for the state as it stands.</summary>
    public readonly void Fill(ref FeatureBuffer buffer)
    {
        var top = Of(state.Stack(0));
        var below = Of(state.Stack(1));
        var next = Of(state.CanShift ? state.Next : -1);
        FillWords(ref buffer, top, below, next);
        FillContext(ref buffer, top, below, next);
        FillArcs(ref buffer, top, below, next);
        if (guide is not null)
        {
            FillGuide(ref buffer, guide, top, below, next);
        }
    }

    private readonly void FillGuide(ref FeatureBuffer buffer, Guide guide, View top, View below, View next)
    {
        var (arc, nextArc) = (guide.Arc(top.Node), guide.Arc(next.Node));
        var (side, nextSide) = (guide.Side(top.Node, state), guide.Side(next.Node, state));
        var pair = guide.Pair(top.Node, next.Node);
        var pairBelow = guide.Pair(below.Node, top.Node);
        var waits = guide.ReachesTo(top.Node, state.Next) ? 1u : 2u;
        buffer.Add(side, waits);
        buffer.Add(side, waits, arc);
        buffer.Add(side, nextSide, waits);
        buffer.Add(pair, pairBelow, waits);
        buffer.Add(pair, top.Tag, next.Tag);
        buffer.Add(pairBelow, below.Tag, top.Tag);
        buffer.Add(side, arc, top.Tag);
        buffer.Add(side, arc, next.Tag);
        buffer.Add(arc, side, top.Word);
        buffer.Add(nextArc, nextSide, next.Tag);
        buffer.Add(nextArc, arc, side);
        buffer.Add(nextSide, waits, next.Word);
        buffer.Add(arc, top.Tag, next.Tag);
        buffer.Add(arc, below.Tag, top.Tag);
        buffer.Add(guide.Side(below.Node, state), pairBelow, pair);
        buffer.Add(guide.Arc(below.Node), pairBelow, arc);
    }

    private static void FillWords(ref FeatureBuffer buffer, View top, View below, View next)
    {
        buffer.Add(0);
        buffer.Add(top.Word);
        buffer.Add(top.Tag);
        buffer.Add(top.Word, top.Tag);
        buffer.Add(below.Word);
        buffer.Add(below.Tag);
        buffer.Add(below.Word, below.Tag);
        buffer.Add(next.Word);
        buffer.Add(next.Tag);
        buffer.Add(next.Word, next.Tag);
        buffer.Add(top.Tag, next.Tag);
        buffer.Add(top.Word, next.Word);
        buffer.Add(top.Word, next.Tag);
        buffer.Add(top.Tag, next.Word);
        buffer.Add(below.Tag, top.Tag);
        buffer.Add(below.Word, top.Word);
        buffer.Add(below.Word, top.Tag);
        buffer.Add(below.Tag, top.Word);
        buffer.Add(below.Tag, top.Tag, next.Tag);
        buffer.Add(below.Word, top.Tag, next.Tag);
        buffer.Add(below.Tag, top.Word, next.Tag);
        buffer.Add(below.Tag, top.Tag, next.Word);
        buffer.Add(below.Word, top.Word, next.Tag);
        buffer.Add(below.Coarse, top.Coarse, next.Coarse);
        buffer.Add(below.Word, next.Word);
        buffer.Add(below.Word, next.Tag);
        buffer.Add(below.Tag, next.Word);
        buffer.Add(below.Tag, next.Tag);
        buffer.Add(below.Word, top.Tag, next.Word);
    }

    private readonly void FillContext(ref FeatureBuffer buffer, View top, View below, View next)
    {
        var third = Of(state.Stack(2));
        var second = Of(state.Next < state.Words ? state.Next + 1 : -1);
        var later = Of(state.Next + 1 < state.Words ? state.Next + 2 : -1);
        var gap = Gap(top.Node, next.Node);
        buffer.Add(second.Word);
        buffer.Add(second.Tag);
        buffer.Add(later.Word);
        buffer.Add(later.Tag);
        buffer.Add(top.Tag, next.Tag, second.Tag);
        buffer.Add(top.Word, next.Tag, second.Tag);
        buffer.Add(top.Tag, next.Tag, later.Tag);
        buffer.Add(next.Word, second.Tag, top.Tag);
        buffer.Add(next.Tag, second.Tag, later.Tag);
        buffer.Add(third.Tag, below.Tag, top.Tag);
        buffer.Add(third.Word, top.Tag, next.Tag);
        buffer.Add(third.Tag, below.Tag, next.Tag);
        buffer.Add(top.Tag, next.Tag, gap);
        buffer.Add(top.Word, next.Word, gap);
        buffer.Add(below.Tag, top.Tag, Gap(below.Node, top.Node));
        buffer.Add(top.Tag, next.Word, second.Word);
        buffer.Add(top.Word, next.Tag, second.Word);
    }

    private readonly void FillArcs(ref FeatureBuffer buffer, View top, View below, View next)
    {
        var arcs = state[Math.Max(0, top.Node)];
        var nextArcs = state[Math.Max(0, next.Node)];
        var belowArcs = state[Math.Max(0, below.Node)];
        var (left, right) = (OfChild(arcs.Left), OfChild(arcs.Right));
        var (nextLeft, belowRight, belowLeft) = (OfChild(nextArcs.Left), OfChild(belowArcs.Right), OfChild(belowArcs.Left));
        FillCounts(ref buffer, top, next, below);
        buffer.Add(top.Coarse, left.Tag, next.Coarse);
        buffer.Add(top.Coarse, right.Tag, next.Coarse);
        buffer.Add(top.Coarse, next.Coarse, nextLeft.Tag);
        buffer.Add(below.Coarse, top.Coarse, belowRight.Tag);
        buffer.Add(below.Coarse, top.Coarse, left.Tag);
        buffer.Add(below.Coarse, top.Coarse, right.Tag);
        buffer.Add(below.Coarse, top.Coarse, belowLeft.Tag);
        FillRelations(ref buffer, new Family(top, left, right, OfChild(arcs.Right2)), next, nextLeft);
        buffer.Add(below.Tag, belowRight.Relation, top.Tag);
        buffer.Add(below.Word, belowRight.Relation, top.Tag);
        buffer.Add(below.Word, belowRight.Word, top.Word);
        buffer.Add(below.Tag, top.Tag, left.Word);
        buffer.Add(below.Tag, belowLeft.Relation, top.Tag);
    }

    private static void FillRelations(ref FeatureBuffer buffer, Family family, View next, View nextLeft)
    {
        var (top, left, right, right2) = family;
        buffer.Add(top.Tag, left.Relation);
        buffer.Add(top.Tag, right.Relation);
        buffer.Add(top.Tag, right2.Relation);
        buffer.Add(next.Tag, nextLeft.Relation);
        buffer.Add(top.Word, left.Relation);
        buffer.Add(top.Word, right.Relation);
        buffer.Add(next.Word, nextLeft.Relation);
        buffer.Add(top.Word, right.Relation, next.Word);
        buffer.Add(top.Tag, right.Relation, next.Tag);
        buffer.Add(top.Word, right.Word);
        buffer.Add(top.Word, left.Word);
        buffer.Add(top.Tag, left.Relation, right.Relation);
        buffer.Add(right.Word, top.Tag, next.Word);
        buffer.Add(right.Word, top.Tag, next.Tag);
        buffer.Add(next.Tag, nextLeft.Word, top.Tag);
        buffer.Add(right.Relation, right2.Relation, top.Tag);
    }

    private readonly void FillCounts(ref FeatureBuffer buffer, View top, View next, View below)
    {
        var arcs = state[Math.Max(0, top.Node)];
        var nextLefts = (ulong)state[Math.Max(0, next.Node)].LeftCount;
        buffer.Add(top.Word, (ulong)arcs.LeftCount);
        buffer.Add(top.Word, (ulong)arcs.RightCount);
        buffer.Add(top.Tag, (ulong)arcs.LeftCount);
        buffer.Add(top.Tag, (ulong)arcs.RightCount);
        buffer.Add(next.Word, nextLefts);
        buffer.Add(next.Tag, nextLefts);
        buffer.Add(below.Tag, (ulong)state[Math.Max(0, below.Node)].RightCount, top.Tag);
        buffer.Add(top.Shape, top.Tag);
        buffer.Add(top.Suffix, next.Tag);
        buffer.Add(next.Suffix, top.Tag);
    }

    private static ulong Gap(int left, int right) => left <= 0 || right <= 0 ? 0 : (ulong)Math.Min(right - left, FarApart);

    private readonly View OfChild(int node) => Of(node <= 0 ? -1 : node);

    private readonly View Of(int node) => node switch
    {
        < 0 => new View(node, 1, NoNode, NoNode, NoNode, 1, 1),
        0 => new View(node, 2, RootNode, RootNode, RootNode, 2, 2),
        _ => OfWord(node),
    };

    private readonly View OfWord(int node)
    {
        var word = words[node - 1];
        return new View(node, word.Word, (ulong)_tags[node - 1], (ulong)_coarse[node - 1], (ulong)state[node].Relation, word.Suffix3, word.Shape);
    }

    private readonly record struct Family(View Top, View Left, View Right, View Right2);

    private readonly record struct View(int Node, ulong Word, ulong Tag, ulong Coarse, ulong Relation, ulong Suffix, ulong Shape);
}
