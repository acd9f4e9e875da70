using System.Text;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>A paragraph of a treebank as raw text, with its words and the ends of its sentences.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Words">The words.</param>
/// <param name="Ends">Positions after the last word of each sentence.</param>
internal sealed record TreebankPassage(string Text, List<WordSpan> Words, List<int> Ends)
{
    /// <summary>The paragraphs of a treebank.</summary>
    public static List<TreebankPassage> Of(List<TreebankSentence> sentences)
    {
        var passages = new List<TreebankPassage>();
        for (var first = 0; first < sentences.Count;)
        {
            var end = first + 1;
            while (end < sentences.Count && !sentences[end].StartsPassage)
            {
                end++;
            }

            passages.Add(Join(sentences.GetRange(first, end - first)));
            first = end;
        }

        return passages;
    }

    private static TreebankPassage Join(List<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new List<WordSpan>();
        var ends = new List<int>();
        foreach (var sentence in sentences)
        {
            var at = text.Length;
            words.AddRange(sentence.Spans.Select(s => new WordSpan(at + s.Start, at + s.End)));
            ends.Add(words.Count);
            text.Append(sentence.Text).Append(sentence.SpaceAfter ? " " : "");
        }

        return new TreebankPassage(text.ToString().TrimEnd(), words, ends);
    }
}
