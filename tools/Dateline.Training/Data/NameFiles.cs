using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Reads the files of name data that give one word a line.</summary>
internal static class NameFiles
{
    /// <summary>CrossNER, politics: word and label, parted by a tab.</summary>
    public static List<NamedSentence> CrossNer(string path) => Read(path, '\t', word: 0, label: 1);

    /// <summary>WikiGold: word and label, parted by a space.</summary>
    public static List<NamedSentence> WikiGold(string path) => Read(path, ' ', word: 0, label: 1);

    /// <summary>Universal NER: number, word, label and notes, parted by tabs.</summary>
    public static List<NamedSentence> UniversalNer(string path) => Read(path, '\t', word: 1, label: 2);

    private static List<NamedSentence> Read(string path, char separator, int word, int label)
    {
        var sentences = new List<NamedSentence>();
        var forms = new List<string>();
        var labels = new List<string>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var cells = line.Split(separator);
            if (line.Length > 0 && line[0] == '#' && cells.Length <= word + 1)
            {
                continue;
            }

            if (cells.Length > label && cells[word].Length > 0)
            {
                forms.Add(cells[word]);
                labels.Add(cells[label]);
            }
            else if (forms.Count > 0)
            {
                sentences.Add(new NamedSentence(new WordForms([.. forms]), Spans(labels)));
                (forms, labels) = ([], []);
            }
        }

        return sentences;
    }

    private static List<NameSpan> Spans(List<string> labels)
    {
        var numbers = new int[labels.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (KindOf(labels[i]) is { } kind)
            {
                var continues = labels[i][0] == 'I' && i > 0 && (numbers[i - 1] == NameLabels.Begin(kind) || numbers[i - 1] == NameLabels.Inside(kind));
                numbers[i] = continues ? NameLabels.Inside(kind) : NameLabels.Begin(kind);
            }
        }

        return NameLabels.Spans(numbers);
    }

    private static NameKind? KindOf(string label) => label.Length < 3 ? null : label[2..] switch
    {
        "PER" or "person" or "politician" => NameKind.Person,
        "ORG" or "organisation" or "politicalparty" => NameKind.Organisation,
        "LOC" or "country" or "location" => NameKind.Place,
        "election" or "event" => NameKind.Event,
        "MISC" or "misc" => NameKind.Other,
        _ => null,
    };
}
