using System.Collections.Frozen;
using System.Text.Json;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>A document of re3d with its people, organisations, places and nationalities, by their offsets.</summary>
/// <param name="Text">The text.</param>
/// <param name="Names">The outermost names, without an article at their head, sorted, not overlapping.</param>
internal sealed record Re3dDocument(string Text, List<(WordSpan Span, NameKind Kind)> Names)
{
    private const int HoldOut = 3;

    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        ["Mr", "Mr.", "Mrs", "Ms", "Dr", "Dr.", "Sir", "Gen.", "General", "Lt.", "Lt", "Col.", "Maj.", "Army", "President", "Minister", "Secretary",
            "Envoy", "Ambassador", "Commander", "Spokesman", "Representative", "King", "Lord"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(
        ["we", "our", "us", "i", "my", "he", "his", "him", "she", "her", "they", "their", "them", "it", "its", "you", "your", "who", "ourselves"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The documents kept for evaluation, every third by its identity; or those left for training.</summary>
    public static List<Re3dDocument> Load(string folder, bool held) =>
        [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).SelectMany(Documents)
            .OrderBy(d => d.Id, StringComparer.Ordinal).Where((_, i) => (i % HoldOut == 0) == held).Select(d => d.Document)];

    /// <summary>The sentences of the document with their names; names that do not match words are left out.</summary>
    public IEnumerable<NamedSentence> Sentences(Segmenter segmenter)
    {
        foreach (var words in segmenter.Sentences(Text, 0))
        {
            var labels = new int[words.Length];
            foreach (var (span, kind) in Names)
            {
                var first = Array.FindIndex(words, w => w.Start == span.Start);
                var last = Array.FindIndex(words, w => w.End == span.End);
                if (first >= 0 && last >= first)
                {
                    labels.AsSpan(first..(last + 1)).Fill(NameLabels.Inside(kind));
                    labels[first] = NameLabels.Begin(kind);
                }
            }

            yield return new NamedSentence(new WordForms(Array.ConvertAll(words, w => Text[w.Start..w.End])), NameLabels.Spans(labels));
        }
    }

    /// <summary>The document without pronouns and common nouns among its names, and with people's titles cut off.</summary>
    public Re3dDocument WithNamesOnly()
    {
        var names = new List<(WordSpan Span, NameKind Kind)>();
        foreach (var (span, kind) in Names)
        {
            var words = Text[span.Start..span.End].Split(' ');
            var titles = kind == NameKind.Person ? Array.FindLastIndex(words, w => Titles.Contains(w)) + 1 : 0;
            var start = span.Start + words.Take(titles).Sum(w => w.Length + 1);
            var isName = words.Skip(titles).Any(w => w.Length > 0 && char.IsUpper(w[0])) && !Pronouns.Contains(words[0]);
            if (isName && (kind != NameKind.Person || words.Skip(titles).All(w => w is not ("of" or "for" or "to"))))
            {
                names.Add((new WordSpan(start, span.End), kind));
            }
        }

        return this with { Names = names };
    }

    private static IEnumerable<(string Id, Re3dDocument Document)> Documents(string folder)
    {
        var entities = Lines(Path.Combine(folder, "entities.json")).ToLookup(e => e.GetProperty("documentId").GetString()!, StringComparer.Ordinal);
        foreach (var document in Lines(Path.Combine(folder, "documents.json")))
        {
            var id = document.GetProperty("_id").GetString()!;
            var text = document.GetProperty("text").GetString()!;
            yield return (id, new Re3dDocument(text, Outermost(entities[id], text)));
        }
    }

    private static List<(WordSpan Span, NameKind Kind)> Outermost(IEnumerable<JsonElement> entities, string text)
    {
        var kept = new List<(WordSpan Span, NameKind Kind)>();
        foreach (var entity in entities.OrderBy(e => e.GetProperty("begin").GetInt32()).ThenByDescending(e => e.GetProperty("end").GetInt32()))
        {
            var span = new WordSpan(entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32());
            if (KindOf(entity.GetProperty("type").GetString()) is { } kind && (kept.Count == 0 || kept[^1].Span.End <= span.Start))
            {
                kept.Add((WithoutArticle(span, text), kind));
            }
        }

        return kept;
    }

    private static WordSpan WithoutArticle(WordSpan span, string text) =>
        text.AsSpan(span.Start, span.End - span.Start).StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            ? new WordSpan(span.Start + 4, span.End)
            : span;

    private static NameKind? KindOf(string? type) => type switch
    {
        "Person" => NameKind.Person,
        "Organisation" => NameKind.Organisation,
        "Location" => NameKind.Place,
        "Nationality" => NameKind.Group,
        _ => null,
    };

    private static IEnumerable<JsonElement> Lines(string path) =>
        File.ReadLines(path).Where(l => l.Trim().Length > 0).Select(l => JsonElement.Parse(l));
}
