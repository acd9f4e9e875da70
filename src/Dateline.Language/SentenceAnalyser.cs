using Dateline.Model;

namespace Dateline.Language;

/// <summary>Gives the words of a sentence their tags, lemmas, tree and names.</summary>
internal sealed class SentenceAnalyser(ModelParts model)
{
    private readonly Tagger _tagger = new(model.Tagging);
    private readonly TreeBuilder _trees = new(model);
    private readonly NameRecogniser _names = new(model.Naming, NameClues.Load());

    /// <summary>The sentence made of <paramref name="spans"/>, which are not empty.</summary>
    public Sentence Analyse(string text, int passage, WordSpan[] spans, int index)
    {
        var words = new WordForms(Array.ConvertAll(spans, s => text[s.Start..s.End]));
        var tags = _tagger.Tag(words);
        var tree = _trees.Parse(words, tags);
        var tokens = new Token[spans.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token
            {
                Span = new TextSpan(passage, spans[i].Start, spans[i].End),
                Form = words.Forms[i],
                Lemma = model.Lemmas.Lemma(words.Forms[i], model.Tags.Names[tags[i]]),
                Tag = model.Tags.Universal(tags[i]),
                Penn = model.Tags.Penn(tags[i]),
                Head = tree[i + 1].Head - 1,
                Relation = tree[i + 1].Relation,
                SpaceBefore = spans[i].Start == 0 || char.IsWhiteSpace(text[spans[i].Start - 1]),
            };
        }

        return new Sentence
        {
            Index = index,
            Span = new TextSpan(passage, spans[0].Start, spans[^1].End),
            Tokens = [.. tokens],
            Names = [.. _names.Names(words, tags)],
        };
    }
}
