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
        if (w.Is(at - 1, "in") && w.Is(at, "the") && w.Is(at + 1, "day") && !w.Is(at + 2, "of"))
        {
            return new Parsed(new ClippedTree(w.Is(i, "earlier"), new ShiftTree(TimeUnit.Day, 0, true)), at + 2);
        }

        return (CalendarGrammar.Calendar(w, at) ?? PartGrammar.Part(w, at)) is { Tree: not (PortionTree or FractionTree) } inner
            ? new Parsed(new ClippedTree(w.Is(i, "earlier"), inner.Tree), inner.End) : null;
    }
}
