using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Reads names from the entity layer of GUM: mentions whose head is a proper noun, cut down to the name in them.</summary>
/// <remarks>A mention around another of the same entity (<c>Jovan Kask, who is its editor</c>) gives no name: the model in use has learnt from names read so.</remarks>
internal static class GumNames
{
    private static readonly string[] Links = ["of", "for", "the", "-", "de", "al", "&", "on"];

    /// <summary>The sentences with their names.</summary>
    public static List<NamedSentence> Of(IEnumerable<TreebankSentence> sentences) => [.. sentences.Select(Sentence)];

    private static NamedSentence Sentence(TreebankSentence sentence)
    {
        var mentions = GumEntities.Of(sentence);
        var found = mentions.Where(m => !mentions.Any(m.Holds)).Select(m => NameIn(sentence.Words, m)).OfType<NameSpan>();
        var labels = new int[sentence.Words.Length];
        foreach (var name in found.OrderByDescending(n => n.End - n.First).ThenBy(n => n.First))
        {
            Mark(labels, name);
        }

        return new NamedSentence(sentence.Forms, NameLabels.Spans(labels));
    }

    private static NameSpan? NameIn(TreebankWord[] words, GumMention mention)
    {
        var (head, end) = (mention.Core[0], mention.End);
        if (KindOf(mention.Kind) is not { } kind || !IsName(words[head]))
        {
            return null;
        }

        var (first, last) = (head, head);
        while (first > mention.First && IsName(words[first - 1]) && words[first - 1].Label != "nmod:desc")
        {
            first--;
        }

        for (var next = last + 1; next < end && Continues(words, next, end); next++)
        {
            last = IsName(words[next]) ? next : last;
        }

        var people = kind == NameKind.Person && words[head].Tag.EndsWith("/NNPS", StringComparison.Ordinal);
        return new NameSpan(first, last + 1, people ? NameKind.Group : kind);
    }

    private static bool Continues(TreebankWord[] words, int at, int end) =>
        IsName(words[at]) || (Links.Contains(words[at].Form) && at + 1 < end
            && (IsName(words[at + 1]) || (Links.Contains(words[at + 1].Form) && at + 2 < end && IsName(words[at + 2]))));

    private static bool IsName(TreebankWord word) =>
        word.Tag.EndsWith("/NNP", StringComparison.Ordinal) || word.Tag.EndsWith("/NNPS", StringComparison.Ordinal);

    private static void Mark(int[] labels, NameSpan name)
    {
        if (labels.AsSpan(name.First..name.End).ContainsAnyExcept(NameLabels.Outside))
        {
            return;
        }

        labels.AsSpan(name.First..name.End).Fill(NameLabels.Inside(name.Kind));
        labels[name.First] = NameLabels.Begin(name.Kind);
    }

    private static NameKind? KindOf(string kind) => kind switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organisation,
        "place" => NameKind.Place,
        "event" => NameKind.Event,
        "abstract" or "object" => NameKind.Other,
        _ => null,
    };
}
