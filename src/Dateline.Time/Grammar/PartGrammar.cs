using Dateline.Model;

namespace Dateline.Time;

/// <summary>Parts of the day: <c>overnight</c>, <c>this morning</c>, <c>the early hours</c>, <c>the night of</c>.</summary>
internal static class PartGrammar
{
    /// <summary>A part of the day that can stand alone or before its day.</summary>
    public static Parsed? Part(PieceList w, int i) =>
        Alone(w, i) ?? Light(w, i) ?? EarlyHours(w, i) ?? Shifted(w, i) ?? WithArticle(w, i);

    /// <summary>The word for a part after a day: <c>Tuesday <b>evening</b></c>.</summary>
    public static (PartOfDay Part, int End)? Word(PieceList w, int i) =>
        Bare(w, w.Is(i, "mid") && w.IsDash(i + 1) ? i + 2 : i);

    private static (PartOfDay Part, int End)? Bare(PieceList w, int i) =>
        w.Find(i, WordKind.Part) is { Id: not ("overnight" or "tonight") } part && w[i].Text[^1] != 's'
            ? (w.Lexicon.Part(part.Id), i + 1) : null;

    /// <summary>"In the evening", "at night".</summary>
    public static (PartOfDay Part, int End)? InPart(PieceList w, int i) =>
        w.Is(i, "in") && w.Is(i + 1, "the") ? Word(w, i + 2) : w.IsAny(i, "at", "local") && w.Is(i + 1, "night") ? Word(w, i + 1) : null;

    private static Parsed? Alone(PieceList w, int i) =>
        w.Find(i, WordKind.Part) is { Id: "overnight" or "tonight" } part && w.TokenAt(i).Tag is not UniversalTag.Adj
            ? new Parsed(new PartOfDayTree(w.Lexicon.Part(part.Id), part.Id == "tonight" ? new ShiftTree(TimeUnit.Day, 0, false) : null), i + 1)
            : null;

    /// <summary>Dawn and dusk stand without an article: <c>at dawn</c>, <c>before dusk on Monday</c>.</summary>
    private static Parsed? Light(PieceList w, int i) =>
        w.Find(i, WordKind.Part) is { Id: "dawn" or "dusk" } part && w.TokenAt(i).Tag is UniversalTag.Noun or UniversalTag.Propn
            && (w.Is(i - 1, Neighbour.BeforeClock) || w.IsAny(i + 1, "on"))
            ? new Parsed(new PartOfDayTree(w.Lexicon.Part(part.Id), null), i + 1) : null;

    private static Parsed? EarlyHours(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        return w.IsAny(at, "early", "small", "wee", "predawn", "pre-dawn") && w.Is(at + 1, "hours")
            ? new Parsed(new PartOfDayTree(w.Lexicon.Part("hours.early"), null), at + 2) : null;
    }

    private static Parsed? Shifted(PieceList w, int i)
    {
        var at = w.Skip(w.Skip(i, "the"), "early", "late");
        at = w.IsAny(at, "that", "this") && w.Is(at + 1, "same") ? at + 1 : at;
        if (w.Find(at, WordKind.Shift) is not { Id: not "shift.past" } shift || Word(w, at + 1) is not { } word)
        {
            return null;
        }

        var told = w.Is(i, "the") || shift.Id is not ("shift.last" or "shift.this" or "shift.next");
        return new Parsed(new PartOfDayTree(word.Part, new ShiftTree(TimeUnit.Day, shift.Value, told)), word.End);
    }

    private static Parsed? WithArticle(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        at = w.Skip(at, "early", "late");
        if (Word(w, at) is not { } word || (at == i && !w.Is(word.End, "of")) || w.TokenAt(at).Tag is UniversalTag.Propn)
        {
            return null;
        }

        var supported = w.IsAny(word.End, "of", "on") || w.IsAny(i - 1, "in", "during", "for", "through", "throughout");
        return supported ? new Parsed(new PartOfDayTree(word.Part, null), word.End) : null;
    }
}
