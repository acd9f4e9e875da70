namespace Dateline.Time;

/// <summary>A stretch that touches the present: <c>the past several days</c> (−1), <c>the next two weeks</c> (+1).</summary>
internal sealed record RecentTree(LengthTree Length, int Sign) : TimeTree;
