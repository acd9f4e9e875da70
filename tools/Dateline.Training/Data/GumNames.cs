using System.Globalization;
using System.Text.RegularExpressions;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Reads names from the entity layer of GUM: mentions whose head is a proper noun, cut down to the name in them.</summary>
internal static partial class GumNames
{
    private static readonly string[] Links = ["of", "for", "the", "-", "de", "al", "&", "on"];

    /// <summary>The sentences with their names.</summary>
    public static List<NamedSentence> Of(IEnumerable<TreebankSentence> sentences)
    {
        var open = new Dictionary<string, Mention>(StringComparer.Ordinal);
        return [.. sentences.Select(s => Sentence(s, open))];
    }

    private static NamedSentence Sentence(TreebankSentence sentence, Dictionary<string, Mention> open)
    {
        open.Clear();
        var found = new List<NameSpan>();
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            foreach (Match match in Brackets().Matches(Layer(sentence.Words[i].Notes)))
            {
                Read(match, i, sentence, open, found);
            }
        }

        var labels = new int[sentence.Words.Length];
        foreach (var name in found.OrderByDescending(n => n.End - n.First).ThenBy(n => n.First))
        {
            Mark(labels, name);
        }

        return new NamedSentence(sentence.Forms, NameLabels.Spans(labels));
    }

    private static void Read(Match match, int at, TreebankSentence sentence, Dictionary<string, Mention> open, List<NameSpan> found)
    {
        var opens = match.Groups["kind"].Success;
        var id = match.Groups[opens ? "id" : "closed"].Value;
        if (opens)
        {
            var head = int.Parse(match.Groups["head"].Value, CultureInfo.InvariantCulture);
            open[id] = new Mention(at, at + head - 1, match.Groups["kind"].Value);
        }

        if ((!opens || match.Groups["ends"].Success) && open.Remove(id, out var mention) && NameIn(sentence.Words, mention, at + 1) is { } name)
        {
            found.Add(name);
        }
    }

    private static NameSpan? NameIn(TreebankWord[] words, Mention mention, int end)
    {
        if (KindOf(mention.Kind) is not { } kind || mention.Head >= end || !IsName(words[mention.Head]))
        {
            return null;
        }

        var (first, last) = (mention.Head, mention.Head);
        while (first > mention.First && IsName(words[first - 1]) && words[first - 1].Label != "nmod:desc")
        {
            first--;
        }

        for (var next = last + 1; next < end && Continues(words, next, end); next++)
        {
            last = IsName(words[next]) ? next : last;
        }

        var people = kind == NameKind.Person && words[mention.Head].Tag.EndsWith("/NNPS", StringComparison.Ordinal);
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

    private static string Layer(string notes) =>
        notes.Split('|').FirstOrDefault(n => n.StartsWith("Entity=", StringComparison.Ordinal)) ?? "";

    private static NameKind? KindOf(string kind) => kind switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organisation,
        "place" => NameKind.Place,
        "event" => NameKind.Event,
        "abstract" or "object" => NameKind.Other,
        _ => null,
    };

    [GeneratedRegex(@"\((?<id>\d+)-(?<kind>[a-z]+)-[^-()]*-[^-()]*-[^-()]*-(?<head>\d+)[^()]*(?<ends>\))?|(?<closed>\d+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    private sealed record Mention(int First, int Head, string Kind);
}
