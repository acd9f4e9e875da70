using Dateline.Model;

namespace Dateline.Language;

/// <summary>Gives the words of sentences their tags, lemmas, trees and names.</summary>
internal sealed class SentenceAnalyser(ModelParts model, ReadingMode mode)
{
    private readonly SentenceReader _reader = model.Reader(mode);

    /// <summary>The sentences made of words, none of which is empty, in order.</summary>
    public List<Sentence> Analyse(Story story, List<(int Passage, WordSpan[] Words)> sentences)
    {
        var words = sentences.ConvertAll(s => WordsOf(story.TextOf(s.Passage), s.Words));
        var readings = _reader.Read(words);
        return [.. sentences.Select((s, i) => Sentence(new Draft(story.TextOf(s.Passage), s.Passage, s.Words, words[i]), readings[i], i))];
    }

    private static WordForms WordsOf(string text, WordSpan[] spans) =>
        new(Array.ConvertAll(spans, s => text[s.Start..s.End]));

    private Sentence Sentence(Draft draft, SentenceReading reading, int index)
    {
        var tokens = new Token[draft.Spans.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = Token(draft, reading, i);
        }

        var sentence = new Sentence
        {
            Index = index,
            Span = new TextSpan(draft.Passage, draft.Spans[0].Start, draft.Spans[^1].End),
            Tokens = [.. tokens],
            Names = [],
        };
        return NameRefiner.WithNames(sentence, reading);
    }

    private Token Token(Draft draft, SentenceReading reading, int at)
    {
        var (span, tag) = (draft.Spans[at], reading.Network.Tags[at]);
        return new Token
        {
            Span = new TextSpan(draft.Passage, span.Start, span.End),
            Form = draft.Words.Forms[at],
            Lemma = model.Lemmas.Lemma(draft.Words.Forms[at], model.Tags.Names[tag], model.Tables.Common),
            Tag = model.Tags.Universal(tag),
            Penn = model.Tags.Penn(tag),
            Morphology = model.Features[reading.Network.Features[at]],
            Head = reading.Network.Heads[at],
            Relation = (Relation)reading.Network.Relations[at],
            SpaceBefore = span.Start == 0 || char.IsWhiteSpace(draft.Text[span.Start - 1]),
        };
    }

    private sealed record Draft(string Text, int Passage, WordSpan[] Spans, WordForms Words);
}
