namespace Dateline.Time;

/// <summary>Stretches that touch the present: <c>the past several days</c>, <c>the next two weeks</c>, <c>recent months</c>.</summary>
internal static class StretchGrammar
{
    public static Parsed? Stretch(PieceList w, int i)
    {
        var at = w.Skip(i, "the", "these");
        if (w.Is(at, "recent") && w.Find(at + 1, WordKind.Unit) is { Value: >= (int)TimeUnit.Hour } recent && w[at + 1].Text[^1] == 's')
        {
            return new Parsed(new RecentTree(new LengthTree(null, (TimeUnit)recent.Value), -1), at + 2);
        }

        if (w.Find(at, WordKind.Shift) is not { Value: not 0, Id: not ("shift.previous" or "shift.following") } shift)
        {
            return null;
        }

        return Counted(w, at + 1) is { } length ? new Parsed(new RecentTree(length.Length, shift.Value), length.End) : null;
    }

    private static (LengthTree Length, int End)? Counted(PieceList w, int i)
    {
        if (w.Find(i, WordKind.Unit) is { Value: >= (int)TimeUnit.Hour } unit && w[i].Text[^1] == 's')
        {
            return (new LengthTree(null, (TimeUnit)unit.Value), i + 1);
        }

        return w.IsAny(i, "a", "an") && !w.IsAny(i + 1, "few", "couple") ? null : LengthGrammar.Length(w, i);
    }
}
