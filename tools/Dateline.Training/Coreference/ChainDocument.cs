using System.Text;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>A document of GUM with its mentions.</summary>
/// <param name="Story">The raw text as a story, one paragraph of it a paragraph, headings and captions among them; its id is that of the document.</param>
/// <param name="Mentions">Every mention of every type, singletons too, in order of the text.</param>
internal sealed record ChainDocument(Story Story, IReadOnlyList<GoldMention> Mentions)
{
    /// <summary>The chains that are measured: persons and organisations that are mentioned at least twice, in order of their first mention.</summary>
    public IReadOnlyList<IReadOnlyList<GoldMention>> Chains { get; } =
        [.. Mentions.Where(m => m.IsActor).GroupBy(m => m.Chain).Where(c => c.Count() > 1).Select(c => c.ToList())];

    /// <summary>Whether it is news.</summary>
    public bool IsNews => Story.Id.StartsWith("GUM_news", StringComparison.Ordinal);

    /// <summary>The documents of the gzipped treebank.</summary>
    public static IEnumerable<ChainDocument> Load(string path) => Of(Treebank.Load(path));

    /// <summary>The documents of a treebank, in its order.</summary>
    public static IEnumerable<ChainDocument> Of(IEnumerable<TreebankSentence> sentences) =>
        sentences.GroupBy(s => s.Document).Select(d => Of(d.Key, [.. d]));

    private static ChainDocument Of(string id, List<TreebankSentence> sentences)
    {
        var mentions = new List<GoldMention>();
        var paragraphs = new List<Paragraph>();
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsPassage && text.Length > 0)
            {
                Finish();
            }

            mentions.AddRange(GumEntities.Of(sentence).Select(m => Mention(m, sentence, paragraphs.Count, text.Length)));
            text.Append(sentence.Text).Append(sentence.SpaceAfter ? " " : "");
        }

        Finish();
        var story = new Story { Id = id, Language = Story.English, Paragraphs = paragraphs.ToEquatableList() };
        return new ChainDocument(story, [.. mentions.OrderBy(m => m.Span)]);

        void Finish()
        {
            paragraphs.Add(new Paragraph(ParagraphKind.Body, text.ToString().TrimEnd()));
            text.Clear();
        }
    }

    private static GoldMention Mention(GumMention mention, TreebankSentence sentence, int paragraph, int offset)
    {
        var head = mention.Head(sentence);
        var core = mention.Core.Select(w => Span(w, w)).ToEquatableList();
        return new GoldMention(mention.Group, mention.Kind, MentionForms.Of(sentence.Words[head]), Span(mention.First, mention.End - 1), Span(head, head), core);

        TextSpan Span(int first, int last) => new(paragraph, offset + sentence.Spans[first].Start, offset + sentence.Spans[last].End);
    }
}
