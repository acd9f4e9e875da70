namespace Dateline.Time;

/// <summary>Times cut by the publication: <c>earlier on Wednesday</c>, <c>later this month</c>.</summary>
internal static class ClippedGrammar
{
    public static Parsed? Clipped(PieceList w, int i)
    {
        if (!w.IsAny(i, "earlier", "later"))
        {
            return null;
        }

        var at = w.Skip(i + 1, "on", "in");
        return (CalendarGrammar.Calendar(w, at) ?? PartGrammar.Part(w, at)) is { Tree: not (PortionTree or FractionTree) } inner
            ? new Parsed(new ClippedTree(w.Is(i, "earlier"), inner.Tree), inner.End) : null;
    }
}
