using System.Globalization;
using System.Text;

namespace Dateline.Model;

/// <summary>Writes readings in CoNLL-U, the format of treebanks.</summary>
/// <remarks>
/// One word a line in ten columns, an empty line after each sentence. <c>newdoc</c> carries the story's id, <c>newpar</c> stands where a passage
/// begins. The last column has <c>SpaceAfter=No</c> and names as <c>Name=B-person</c>, <c>Name=I-person</c>.
/// Source: universaldependencies.org/format.
/// </remarks>
public static class ConlluText
{
    /// <summary>The sentences of a reading; empty when it has none.</summary>
    /// <example><c>1	Talks	talk	NOUN	NNS	Number=Plur	2	nsubj	_	_</c></example>
    public static string Write(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var text = new StringBuilder();
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            WriteHead(reading, i, text);
            var names = Labels(reading.Sentences[i]);
            for (var word = 0; word < reading.Sentences[i].Tokens.Count; word++)
            {
                WriteWord(reading.Sentences[i], word, names[word], text);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void WriteHead(Reading reading, int index, StringBuilder text)
    {
        var sentence = reading.Sentences[index];
        var (story, passage) = (reading.Story, sentence.Span.Passage);
        if (index == 0)
        {
            text.Append("# newdoc id = ").Append(story.Id).Append('\n');
        }

        if (index == 0 || reading.Sentences[index - 1].Span.Passage != passage)
        {
            text.Append("# newpar\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"# sent_id = {story.Id}-{index + 1}\n");
        text.Append("# text = ").Append(OneLine(story.TextOf(sentence.Span))).Append('\n');
    }

    private static void WriteWord(Sentence sentence, int at, string name, StringBuilder text)
    {
        var token = sentence[at];
        var morphology = token.Morphology.ToString();
        text.Append(CultureInfo.InvariantCulture, $"{at + 1}\t{token.Form}\t{token.Lemma}\t{token.Tag.Name()}\t{token.Penn}\t");
        text.Append(morphology.Length == 0 ? "_" : morphology);
        text.Append(CultureInfo.InvariantCulture, $"\t{token.Head + 1}\t{token.Relation.Name()}\t_\t{Notes(sentence, at, name)}\n");
    }

    private static string Notes(Sentence sentence, int at, string name)
    {
        var joined = at + 1 < sentence.Tokens.Count && !sentence[at + 1].SpaceBefore;
        return (name.Length > 0, joined) switch
        {
            (true, true) => $"Name={name}|SpaceAfter=No",
            (true, false) => $"Name={name}",
            (false, true) => "SpaceAfter=No",
            _ => "_",
        };
    }

    private static string[] Labels(Sentence sentence)
    {
        var labels = new string[sentence.Tokens.Count];
        Array.Fill(labels, "");
        foreach (var name in sentence.Names)
        {
            var kind = KindName(name.Kind);
            Array.Fill(labels, $"I-{kind}", name.First, name.End - name.First);
            labels[name.First] = $"B-{kind}";
        }

        return labels;
    }

    private static string KindName(NameKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The text with breaks of lines inside it turned into spaces: a comment is one line.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
