using Dateline.Model;

namespace Dateline.Training;

/// <summary>Reads the tense of the sentence at a place.</summary>
internal static class TenseReader
{
    /// <summary>The tense of the sentence that holds the character at <paramref name="at"/>.</summary>
    public static SentenceTense Of(Reading reading, int at)
    {
        var sentence = reading.Sentences.FirstOrDefault(s => s.Span.Start <= at && at < s.Span.End);
        if (sentence is null)
        {
            return SentenceTense.Open;
        }

        var past = sentence.Tokens.Any(t => t.Penn is "VBD") || (sentence.Tokens.Any(t => t.IsLemma("have")) && sentence.Tokens.Any(t => t.Penn is "VBN"));
        var future = sentence.Tokens.Any(t => t.Penn is "MD" && t.IsLemma("will", "shall") || t.Form is "'ll" or "’ll")
            || sentence.Tokens.Zip(sentence.Tokens.Skip(1)).Any(pair => pair.First.Form is "going" && pair.Second.Form is "to");
        return past == future ? SentenceTense.Open : past ? SentenceTense.Past : SentenceTense.Future;
    }
}
