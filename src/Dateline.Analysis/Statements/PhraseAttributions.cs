using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Attributions whose cue is a phrase before its source: according to, with reference to, in the words of.</summary>
internal sealed class PhraseAttributions
{
    private readonly (Cue Cue, string[] Words)[] _phrases;

    /// <summary>Makes a finder over a cue table.</summary>
    public PhraseAttributions(CueTable cues) => _phrases = [.. cues.Phrases.Select(c => (c, c.Lemma.Split(' ')))];

    /// <summary>The attributions of a sentence, in order of their cues.</summary>
    public IEnumerable<Attribution> In(Scene scene, Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            foreach (var (cue, words) in _phrases)
            {
                if (StandsAt(sentence, i, words) && i + words.Length < sentence.Tokens.Count)
                {
                    yield return Attribute(scene, sentence, i, words.Length, cue);
                    break;
                }
            }
        }
    }

    private static bool StandsAt(Sentence sentence, int position, string[] words)
    {
        if (position + words.Length > sentence.Tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(sentence[position + i].Form, words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static Attribution Attribute(Scene scene, Sentence sentence, int position, int length, Cue cue)
    {
        var first = position + length;
        var (head, end) = SourcePhrase(sentence, first);
        return new Attribution
        {
            Cue = cue,
            Sentence = sentence.Index,
            CueSpan = sentence.SpanOf(position, first),
            Source = sentence.SpanOf(first, end),
            SourceHead = head,
            Speakers = [.. scene.ActorsOf(sentence, head)],
            Content = [.. Around(sentence, position, end)],
            Act = cue.Act,
            Rules = [cue.Id],
        };
    }

    /// <summary>The head of the phrase that begins at <paramref name="first"/> and the position after its last word.</summary>
    private static (int Head, int End) SourcePhrase(Sentence sentence, int first)
    {
        var stop = first;
        while (stop < sentence.Tokens.Count && sentence[stop].Form is not ("," or "." or ";" or "\"" or "“") && sentence[stop].Penn is not ("WP" or "WDT"))
        {
            stop++;
        }

        stop = Math.Max(stop, first + 1);
        var head = first;
        while (sentence[head].Head >= first && sentence[head].Head < stop)
        {
            head = sentence[head].Head;
        }

        var verb = Enumerable.Range(first, stop - first).FirstOrDefault(i => sentence[i].Penn is "VBD" or "VBZ" or "VBP" or "MD", stop);
        return (Math.Min(head, stop - 1), verb > first ? Math.Min(stop, verb) : stop);
    }

    private static IEnumerable<TextSpan> Around(Sentence sentence, int first, int end)
    {
        foreach (var (from, to) in new[] { sentence.Trim(0, first), sentence.Trim(end, sentence.Tokens.Count) })
        {
            if (to > from && sentence[from].Penn is not ("WP" or "WDT"))
            {
                yield return sentence.SpanOf(from, to);
            }
        }
    }
}
