namespace Dateline.Language;

/// <summary>The features that decide whether a word belongs to a name.</summary>
internal static class NameFeatures
{
    /// <summary>Room for the features of one decision.</summary>
    public const int Capacity = 48;

    /// <summary>Fills the buffer for word <paramref name="at"/>; <paramref name="labels"/> holds the labels of the words before it.</summary>
    public static void Fill(ref FeatureBuffer buffer, WordForms words, ReadOnlySpan<int> tags, int at, ReadOnlySpan<int> labels)
    {
        var word = words[at];
        var last = words[at - 1];
        var next = words[at + 1];
        var tag = Tag(tags, at);
        var lastTag = Tag(tags, at - 1);
        var nextTag = Tag(tags, at + 1);
        var label = at > 0 ? (ulong)labels[at - 1] : 99;
        var labelBefore = at > 1 ? (ulong)labels[at - 2] : 99;
        FillWord(ref buffer, word, tag, label);
        buffer.Add(label);
        buffer.Add(label, labelBefore);
        buffer.Add(last.Word);
        buffer.Add(last.Word, label);
        buffer.Add(next.Word);
        buffer.Add(words[at - 2].Word);
        buffer.Add(words[at + 2].Word);
        buffer.Add(last.Word, word.Word);
        buffer.Add(word.Word, next.Word);
        buffer.Add(last.Shape, word.Shape, next.Shape);
        buffer.Add(word.Shape, next.Shape, label);
        buffer.Add(last.Suffix3, word.Shape);
        buffer.Add(next.Suffix3, word.Shape);
        buffer.Add(lastTag, tag, nextTag);
        buffer.Add(lastTag, label);
        buffer.Add(nextTag, tag, label);
        buffer.Add(tag, Tag(tags, at + 2), nextTag);
        buffer.Add(last.Word, next.Word);
        buffer.Add(words[at - 2].Word, last.Word);
        buffer.Add(next.Word, words[at + 2].Word);
        buffer.Add(word.Shape, at == 0 ? 1u : 0u);
        buffer.Add(next.Word, label);
        buffer.Add(word.Suffix3, next.Suffix3);
    }

    private static void FillWord(ref FeatureBuffer buffer, WordForms.Marks word, ulong tag, ulong label)
    {
        buffer.Add(0);
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

    private static ulong Tag(ReadOnlySpan<int> tags, int at) => at < 0 ? 400u : at >= tags.Length ? 401u : (ulong)tags[at];
}
