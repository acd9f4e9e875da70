using Dateline.Language;

namespace Dateline.Training;

/// <summary>Turns treebanks and name sets into samples.</summary>
/// <param name="parts">Finds the rows of words.</param>
/// <param name="tags">The tags.</param>
/// <param name="features">The bundles of features.</param>
internal sealed class SampleMaker(WordParts parts, TagSet tags, FeatureSet features)
{
    private readonly NameClues _clues = NameClues.Load();
    private readonly Dictionary<string, int> _tags = Numbered(tags.Names);
    private readonly Dictionary<string, int> _features = Numbered(features.Names);

    /// <summary>A sentence of a treebank; names are given where they are known.</summary>
    public NetworkSample Of(TreebankSentence sentence, NamedSentence? names)
    {
        var tree = GoldTree.Of(sentence);
        return Bare(sentence.Forms) with
        {
            Tags = [.. sentence.Words.Select(w => _tags.GetValueOrDefault(w.Tag, NetworkSample.Unknown))],
            Features = [.. sentence.Words.Select(w => _features.GetValueOrDefault(FeatureSet.Bundle(w.Features), NetworkSample.Unknown))],
            Heads = tree.Heads[1..],
            Relations = [.. tree.Relations.Skip(1).Select(r => (int)r)],
            Names = names is null ? null : NameLabels.Of(names.Names, sentence.Words.Length),
        };
    }

    /// <summary>A sentence of which only the names are known.</summary>
    public NetworkSample Of(NamedSentence sentence) =>
        Bare(sentence.Forms) with { Names = NameLabels.Of(sentence.Names, sentence.Forms.Count) };

    /// <summary>The same sentence with its letters in another case.</summary>
    public NetworkSample Recased(NetworkSample sample, LetterCase letters)
    {
        var bare = Bare(new WordForms(Array.ConvertAll(sample.Forms.Forms, f => Recased(f, letters))));
        return sample with { Rows = bare.Rows, Clues = bare.Clues, Forms = bare.Forms };
    }

    private static string Recased(string form, LetterCase letters) => letters switch
    {
        LetterCase.Lower => form.ToLowerInvariant(),
        LetterCase.Upper => form.ToUpperInvariant(),
        _ => char.ToUpperInvariant(form[0]) + form[1..],
    };

    private NetworkSample Bare(WordForms forms)
    {
        var rows = new int[forms.Count * WordParts.Count];
        for (var i = 0; i < forms.Count; i++)
        {
            parts.Fill(forms[i], forms.Forms[i], rows.AsSpan(i * WordParts.Count, WordParts.Count));
        }

        return new NetworkSample(rows, _clues.Of(forms), forms);
    }

    private static Dictionary<string, int> Numbered(string[] names) =>
        names.Select((name, index) => (name, index)).ToDictionary(p => p.name, p => p.index, StringComparer.Ordinal);
}
