namespace Dateline.Language;

/// <summary>The features that decide whether a word belongs to a name.</summary>
internal readonly ref struct NameFeatures
{
    /// <summary>Room for the features of one decision.</summary>
    public const int Capacity = 80;

    private const int LongRun = 6;
    private const ulong NoTag = 400;
    private const ulong NoLabel = 99;

    private readonly WordForms _words;
    private readonly ReadOnlySpan<int> _tags;
    private readonly NameClue[] _clues;
    private readonly CapitalRuns _runs;

    /// <summary>Looks at a sentence.</summary>
    public NameFeatures(WordForms words, ReadOnlySpan<int> tags, NameClue[] clues)
    {
        _words = words;
        _tags = tags;
        _clues = clues;
        _runs = new CapitalRuns(words);
    }

    /// <summary>Fills the buffer for word <paramref name="at"/>; <paramref name="labels"/> holds the labels of the words before it.</summary>
    public void Fill(ref FeatureBuffer buffer, int at, ReadOnlySpan<int> labels)
    {
        var label = at > 0 ? (ulong)labels[at - 1] : NoLabel;
        var labelBefore = at > 1 ? (ulong)labels[at - 2] : NoLabel;
        buffer.Add(0);
        buffer.Add(label);
        buffer.Add(label, labelBefore);
        FillWord(ref buffer, _words[at], Tag(at), label);
        FillNeighbours(ref buffer, at, label);
        FillClues(ref buffer, at, label);
        FillRuns(ref buffer, at, label);
    }

    private static void FillWord(ref FeatureBuffer buffer, WordForms.Marks word, ulong tag, ulong label)
    {
        buffer.Add(word.Word);
        buffer.Add(word.Word, word.Shape);
        buffer.Add(word.Word, label);
        buffer.Add(word.Suffix2, word.Shape);
        buffer.Add(word.Suffix3, word.Shape);
        buffer.Add(word.Suffix4, word.Shape);
        buffer.Add(word.Prefix3, word.Shape);
        buffer.Add(word.Suffix4, label);
        buffer.Add(word.Shape);
        buffer.Add(word.Shape, label);
        buffer.Add(tag);
        buffer.Add(tag, label);
        buffer.Add(tag, word.Shape);
    }

    private void FillNeighbours(ref FeatureBuffer buffer, int at, ulong label)
    {
        var (word, last, next) = (_words[at], _words[at - 1], _words[at + 1]);
        var (before, after) = (_words[at - 2], _words[at + 2]);
        buffer.Add(last.Word);
        buffer.Add(last.Word, label);
        buffer.Add(next.Word);
        buffer.Add(next.Word, label);
        buffer.Add(before.Word);
        buffer.Add(after.Word);
        buffer.Add(last.Word, word.Word);
        buffer.Add(word.Word, next.Word);
        buffer.Add(last.Word, next.Word);
        buffer.Add(before.Word, last.Word);
        buffer.Add(next.Word, after.Word);
        buffer.Add(last.Shape, word.Shape, next.Shape);
        buffer.Add(word.Shape, next.Shape, label);
        buffer.Add(last.Suffix3, word.Shape);
        buffer.Add(next.Suffix3, word.Shape);
        buffer.Add(word.Suffix3, next.Suffix3);
        buffer.Add(Tag(at - 1), Tag(at), Tag(at + 1));
        buffer.Add(Tag(at - 1), label);
        buffer.Add(Tag(at + 1), Tag(at), label);
        buffer.Add(Tag(at), Tag(at + 1), Tag(at + 2));
        buffer.Add(word.Shape, at == 0 ? 1u : 0u);
    }

    private void FillClues(ref FeatureBuffer buffer, int at, ulong label)
    {
        var (clue, last, next) = (Clue(at), Clue(at - 1), Clue(at + 1));
        buffer.Add(clue);
        buffer.Add(clue, label);
        buffer.Add(last, clue, next);
        buffer.Add(last, clue);
        buffer.Add(last, _words[at].Shape);
        buffer.Add(clue, next);
        buffer.Add(clue, _words[at].Shape, label);
        buffer.Add(next, label);
        buffer.Add(clue, Tag(at));
        buffer.Add(Clue(at - 2), last, clue);
        buffer.Add(clue, next, Clue(at + 2));
    }

    private void FillRuns(ref FeatureBuffer buffer, int at, ulong label)
    {
        var (strict, joined) = (_runs.Strict(at), _runs.Joined(at));
        var place = (ulong)Math.Min(at - strict.First, LongRun);
        var length = (ulong)Math.Min(strict.Length, LongRun);
        var (head, wide) = strict.Length == 0 ? (-1, -1) : (strict.End - 1, joined.End - 1);
        buffer.Add(length, place);
        buffer.Add(length, place, label);
        buffer.Add(_words[head].Word, label);
        buffer.Add(Clue(head), label, place);
        buffer.Add(_words[strict.First].Word, length);
        buffer.Add(Clue(strict.First), place, length);
        buffer.Add(_words[wide].Word, label);
        buffer.Add(Clue(wide), label);
        buffer.Add(_words[joined.First].Word, _words[wide].Word);
        buffer.Add(Clue(joined.First), Clue(wide), label);
        buffer.Add(_words[strict.First - 1].Word, place, length);
        buffer.Add(_words[strict.End].Word, place, length);
        buffer.Add(Clue(strict.First - 1), place, length);
        buffer.Add(Clue(strict.End), Clue(strict.First), length);
        buffer.Add(_words[strict.First - 1].Word, _words[head].Suffix3);
        buffer.Add(_words[head].Suffix3, label);
    }

    private ulong Tag(int at) => at < 0 || at >= _tags.Length ? NoTag : (ulong)_tags[at];

    private ulong Clue(int at) => at < 0 || at >= _clues.Length ? NoTag * NoTag : (ulong)_clues[at];
}
