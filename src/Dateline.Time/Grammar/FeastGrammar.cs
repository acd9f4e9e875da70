namespace Dateline.Time;

/// <summary>Feasts by name, with a year or a shift.</summary>
internal static class FeastGrammar
{
    public static Parsed? Feast(PieceList w, int i)
    {
        var shift = w.Find(i, WordKind.Shift);
        if (w.Lexicon.Feasts.At(w, shift is null ? i : i + 1) is not { } feast || !w.IsCapital(shift is null ? i : i + 1))
        {
            return null;
        }

        var year = w.Exactly(feast.End, 4) is >= 1000 and <= 2200 and var printed ? printed : (int?)null;
        return new Parsed(new FeastTree(feast.Feast, year, shift?.Value), year is null ? feast.End : feast.End + 1);
    }
}
