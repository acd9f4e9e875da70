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
    public EnglishReader(LanguageModel model, ReadingMode mode = ReadingMode.Accurate)
    {
        ArgumentNullException.ThrowIfNull(model);
        _segmenter = Segmenter.Make(model.Parts.Splits, model.Parts.Ends);
        _analyser = new SentenceAnalyser(model.Parts, mode);
    }

    /// <summary>The sentences of headline, summary and body, in this order, without the dateline, captions and corrections.</summary>
    public Reading Read(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var sentences = new List<(int Passage, WordSpan[] Words)>();
        foreach (var passage in story.Passages)
        {
            if (passage < 0 || story.Paragraphs[passage].Kind == ParagraphKind.Body)
            {
                sentences.AddRange(_segmenter.Sentences(story.TextOf(passage), StartOf(story, passage)).Select(words => (passage, words)));
            }
        }

        return new Reading { Story = story, Sentences = StoryNames.Agree(_analyser.Analyse(story, sentences)) };
    }

    private static int StartOf(Story story, int passage) =>
        story.Dateline?.Evidence.ToSpan() is { } dateline && dateline.Passage == passage
            ? Math.Min(dateline.End, story.TextOf(passage).Length)
            : 0;
}
