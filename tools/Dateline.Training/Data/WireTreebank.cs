using Dateline.Model;

namespace Dateline.Training;

/// <summary>The treebank of wire constructions that was written for this project, with names in its last column.</summary>
internal static class WireTreebank
{
    private const string Mark = "Name=";

    /// <summary>The half that the networks learn from.</summary>
    public static string Train => RepositoryFolder.At("treebank", "wire", "train.conllu");

    /// <summary>The half that measures them.</summary>
    public static string Dev => RepositoryFolder.At("treebank", "wire", "dev.conllu");

    /// <summary>The names of a sentence.</summary>
    /// <exception cref="InvalidDataException">A name goes on that did not begin, or its kind is unknown.</exception>
    public static NamedSentence Names(TreebankSentence sentence)
    {
        var names = new List<NameSpan>();
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var label = sentence.Words[i].Notes.Split('|').FirstOrDefault(n => n.StartsWith(Mark, StringComparison.Ordinal))?[Mark.Length..];
            if (label is null)
            {
                continue;
            }

            var kind = Enum.TryParse<NameKind>(label[2..], ignoreCase: true, out var known) ? known : throw Wrong(sentence, label);
            if (label[0] == 'B')
            {
                names.Add(new NameSpan(i, i + 1, kind));
            }
            else
            {
                names[^1] = names.Count > 0 && names[^1].End == i && names[^1].Kind == kind ? names[^1] with { End = i + 1 } : throw Wrong(sentence, label);
            }
        }

        return new NamedSentence(sentence.Forms, names);
    }

    private static InvalidDataException Wrong(TreebankSentence sentence, string label) =>
        new($"'{label}' is no name label that may stand here: {sentence.Text}");
}
