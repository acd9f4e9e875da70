using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Tells what a speaker does who says that he cannot answer: the rows of <c>lexicon/statements/refusals.tsv</c>.</summary>
internal sealed class RefusalTable
{
    private readonly (string Id, EquatableList<string> Words, SpeechAct Act)[] _rows;

    /// <summary>Loads the table that is embedded in the assembly.</summary>
    /// <exception cref="LexiconException">A cell is malformed.</exception>
    public RefusalTable()
    {
        var table = LexiconTable.Load(typeof(RefusalTable).Assembly, "statements/refusals.tsv", "id", "lemmas", "act", "example", "counter");
        _rows = [.. table.Rows.Select(r => ("refusal." + r["id"], r.List("lemmas"), r.Choice<SpeechAct>("act")))];
    }

    /// <summary>The attribution with the act that its own words show, when it quotes a speaker in the first person or without a subject.</summary>
    public Attribution Settle(Scene scene, Attribution attribution)
    {
        if (attribution.Act != SpeechAct.State || attribution.Content.IsEmpty)
        {
            return attribution;
        }

        var lemmas = Lemmas(scene, attribution.Content[0]);
        foreach (var (id, words, act) in _rows)
        {
            if (InOrder(lemmas, words))
            {
                return attribution with { Act = act, Rules = [.. attribution.Rules, id] };
            }
        }

        return attribution;
    }

    private static List<string> Lemmas(Scene scene, TextSpan content) =>
        [.. scene.Reading.Sentences
            .Where(s => s.Span.Overlaps(content))
            .Take(1)
            .SelectMany(s => s.Tokens)
            .Where(t => content.Contains(t.Span))
            .Select(t => t.Lemma is "n't" ? "not" : t.Lemma.ToLowerInvariant())];

    /// <summary>Whether the words stand in the clause in this order, each at most four words after the one before.</summary>
    private static bool InOrder(List<string> lemmas, EquatableList<string> words)
    {
        for (var start = 0; start < lemmas.Count; start++)
        {
            var position = start;
            var matched = 0;
            for (; matched < words.Count && position < lemmas.Count; matched++)
            {
                var next = lemmas.FindIndex(position, Math.Min(matched == 0 ? 1 : 4, lemmas.Count - position), l => string.Equals(l, words[matched], StringComparison.Ordinal));
                if (next < 0)
                {
                    break;
                }

                position = next + 1;
            }

            if (matched == words.Count)
            {
                return true;
            }
        }

        return false;
    }
}
