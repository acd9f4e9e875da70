using System.Globalization;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Scores what a network reads against treebanks and name sets.</summary>
/// <param name="reader">Reads with the network.</param>
/// <param name="classes">The tags and bundles of features.</param>
internal sealed class NetworkScore(SentenceReader reader, (TagSet Tags, FeatureSet Features) classes)
{
    /// <summary>The main figures in one line, for a look while training.</summary>
    public string Line(DataFolder data)
    {
        var (ewt, gum, wire) = (Trees(Treebank.Load(data.EwtDev)), Trees(Treebank.Load(data.GumDev)), Trees(Treebank.Load(WireTreebank.Dev)));
        return string.Create(CultureInfo.InvariantCulture,
            $"EWT {Figures(ewt)} | GUM {Figures(gum)} | wire {Figures(wire)} | names {Names(NameFiles.CrossNer(data.CrossNerDev)).F1:F1} {Names(NameFiles.UniversalNer(data.UniversalNer)).F1:F1}");
    }

    /// <summary>The marks of tags, features and trees over the words of sentences.</summary>
    public TreeTally Trees(List<TreebankSentence> sentences)
    {
        var tally = new TreeTally();
        foreach (var (sentence, reading) in sentences.Zip(reader.Read([.. sentences.Select(s => s.Forms)])))
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                tally.Add(sentence.Words[i], reading.Network, i, classes);
            }
        }

        return tally;
    }

    /// <summary>People, organisations and places: exact span and kind. Organs of states and media count as organisations.</summary>
    public Tally Names(List<NamedSentence> sentences)
    {
        var tally = new Tally();
        foreach (var (sentence, reading) in sentences.Zip(reader.Read([.. sentences.Select(s => s.Forms)])))
        {
            var found = NameRefiner.Names(sentence.Forms.Forms, reading);
            tally.Add(Counted(found), Counted(sentence.Names));
        }

        return tally;
    }

    private static IEnumerable<NameSpan> Counted(IEnumerable<NameSpan> names) =>
        names.Select(n => n with { Kind = NameLabels.Learnt(n.Kind) })
            .Where(n => n.Kind is NameKind.Person or NameKind.Organisation or NameKind.Place);

    private static string Figures(TreeTally tally) => string.Create(CultureInfo.InvariantCulture,
        $"upos {tally.Universal:F2} feats {tally.Morphology:F2} uas {tally.Unlabelled:F2} las {tally.Labelled:F2}");
}
