namespace Dateline.Language;

/// <summary>Builds the tree of a sentence: once from its end, then from its start with the first tree in view.</summary>
internal sealed class TreeBuilder(ModelParts model)
{
    private readonly BackwardParser _backward = new(model.Backward, model.Tags);
    private readonly Parser _forward = new(model.Forward, model.Tags);

    /// <summary>The finished state, from which head and relation of every node can be read.</summary>
    public ParserState Parse(WordForms words, int[] tags) => _forward.Parse(words, tags, _backward.Parse(words, tags));
}
