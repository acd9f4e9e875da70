using Dateline.Model;

namespace Dateline.Language;

/// <summary>Reads a story as English: sentences, words, tags, lemmas, trees and names.</summary>
/// <remarks>Safe on any number of threads. The same story gives the same reading. Any text is accepted: what is not English
/// still gets words and trees, of little worth.</remarks>
/// <example><c>"Turkey's envoy said so."</c> gives the words <c>Turkey</c>, <c>'s</c>, <c>envoy</c>, <c>said</c>, <c>so</c>, <c>.</c></example>
public sealed class EnglishReader
{
    private readonly Segmenter _segmenter;
    private readonly SentenceAnalyser _analyser;

    /// <summary>Makes a reader that uses a model.</summary>
    public EnglishReader(LanguageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _segmenter = Segmenter.Make(model.Parts.Splits, model.Parts.Ends);
        _analyser = new SentenceAnalyser(model.Parts);
    }

    /// <summary>The sentences of headline, summary and body, in this order, without the dateline, captions and corrections.</summary>
    public Reading Read(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var sentences = new List<Sentence>();
        foreach (var passage in story.Passages)
        {
            if (passage < 0 || story.Paragraphs[passage].Kind == ParagraphKind.Body)
            {
                AddSentences(story, passage, sentences);
            }
        }

        return new Reading { Story = story, Sentences = StoryNames.Agree(sentences) };
    }

    private void AddSentences(Story story, int passage, List<Sentence> sentences)
    {
        var text = story.TextOf(passage);
        var dateline = story.Dateline?.Evidence.ToSpan();
        var from = dateline is { } span && span.Passage == passage ? Math.Min(span.End, text.Length) : 0;
        foreach (var words in _segmenter.Sentences(text, from))
        {
            sentences.Add(_analyser.Analyse(text, passage, words, sentences.Count));
        }
    }
}
