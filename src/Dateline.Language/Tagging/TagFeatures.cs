namespace Dateline.Language;

/// <summary>The features that decide the tag of a word.</summary>
internal static class TagFeatures
{
    /// <summary>Room for the features of one decision.</summary>
    public const int Capacity = 40;

    /// <summary>Fills the buffer for word <paramref name="at"/>; <paramref name="tags"/> holds the tags of the words before it.</summary>
    public static void Fill(ref FeatureBuffer buffer, WordForms words, int at, ReadOnlySpan<int> tags)
    {
        var word = words[at];
        var last = words[at - 1];
        var next = words[at + 1];
        var tag = at > 0 ? (ulong)tags[at - 1] : 255;
        var tagBefore = at > 1 ? (ulong)tags[at - 2] : 255;
        buffer.Add(0);
        buffer.Add(word.Word);
        buffer.Add(word.Suffix3);
        buffer.Add(word.Suffix2);
        buffer.Add(word.Suffix4);
        buffer.Add(word.Prefix1);
        buffer.Add(word.Prefix3);
        buffer.Add(word.Shape);
        buffer.Add(tag);
        buffer.Add(tag, tagBefore);
        buffer.Add(word.Word, tag);
        buffer.Add(last.Word);
        buffer.Add(words[at - 2].Word);
        buffer.Add(next.Word);
        buffer.Add(words[at + 2].Word);
        buffer.Add(last.Suffix3);
        buffer.Add(next.Suffix3);
        buffer.Add(word.Word, next.Word);
        buffer.Add(word.Word, last.Word);
        buffer.Add(word.Shape, at == 0 ? 1u : 0u);
        buffer.Add(next.Shape);
        buffer.Add(word.Suffix3, tag);
        buffer.Add(word.Suffix3, next.Suffix3);
        buffer.Add(word.Word, word.Shape);
        buffer.Add(last.Word, next.Word);
        buffer.Add(word.Suffix3, next.Word);
        buffer.Add(word.Shape, last.Shape, next.Shape);
        buffer.Add(word.Word, words[at - 2].Word);
        buffer.Add(word.Word, words[at + 2].Word);
        buffer.Add(word.Word, last.Word, words[at - 2].Word);
    }
}
