using Dateline.Model;

namespace Dateline.Training;

/// <summary>Says what is wrong in the reading of a construction.</summary>
/// <remarks>A construction is right when each of its attributions is found (a word of the source, half of the words of the content,
/// act, kind of quotation and parent), no other is, and each event has the certainty, polarity and modality that it should.</remarks>
internal static class ConstructionScore
{
    private const double LeastOverlap = 0.5;

    /// <summary>What is wrong, in words; empty when all is right.</summary>
    public static IEnumerable<string> Faults(Construction item, ConstructionReading reading) =>
        AttributionFaults(item, reading).Concat(item.Factuality.SelectMany(f => FactualityFaults(item, f, reading)));

    private static IEnumerable<string> AttributionFaults(Construction item, ConstructionReading reading)
    {
        var left = reading.Record.Statements.ToList();
        var ids = new string?[item.Attributions.Length];
        for (var i = 0; i < item.Attributions.Length; i++)
        {
            var gold = item.Attributions[i];
            if (left.Where(s => Meets(gold, s, reading)).MaxBy(s => IsAct(gold.Act, s.Act) ? 1 : 0) is not { } found)
            {
                yield return $"no attribution with the cue “{Words(item, gold.Cue)}”";
                continue;
            }

            left.Remove(found);
            ids[i] = found.Id;
            foreach (var fault in Faults(gold, found, ids))
            {
                yield return $"“{Words(item, gold.Cue)}”: {fault}";
            }
        }

        foreach (var surplus in left)
        {
            yield return $"false attribution with the cue “{surplus.Cue?.Text}”";
        }
    }

    private static bool Meets(GoldAttribution gold, Statement statement, ConstructionReading reading)
    {
        var isSource = statement.Source is { } source
            ? gold.Source.Any(s => reading.SpanOf(s).Overlaps(source.ToSpan()))
            : gold.Source.Length == 0;
        return isSource
            && Overlap(WordsIn(reading, gold.Content), WordsIn(reading, [.. statement.Content.Select(c => new[] { c.Start, c.End })])) >= LeastOverlap;
    }

    private static IEnumerable<string> Faults(GoldAttribution gold, Statement found, string?[] ids)
    {
        if (!IsAct(gold.Act, found.Act))
        {
            yield return $"act {found.Act} for {gold.Act}";
        }

        if (!IsQuote(gold.QuoteType, found.Quote))
        {
            yield return $"quote {found.Quote} for {gold.QuoteType}";
        }

        if (found.Parent != (gold.Parent is { } parent ? ids[parent] : null))
        {
            yield return $"parent {found.Parent ?? "none"}";
        }
    }

    private static IEnumerable<string> FactualityFaults(Construction item, GoldFactuality gold, ConstructionReading reading)
    {
        var span = reading.SpanOf(gold.Trigger);
        var word = item.Text[gold.Trigger[0]..gold.Trigger[1]];
        var sentence = reading.Reading.Sentences.FirstOrDefault(s => s.Span.Overlaps(span));
        var trigger = sentence is null ? -1 : sentence.Tokens.ToList().FindIndex(t => t.Span.Overlaps(span));
        if (trigger < 0)
        {
            yield return $"{word} is in no sentence";
            yield break;
        }

        var presentation = reading.Presentation(sentence!, trigger);
        var found = gold.Holder == "author" ? presentation.Author : presentation.Held;
        if (!IsValue(gold.Value, found) || !IsModality(gold.Modality, found.Modality))
        {
            yield return $"{word}: {found.Certainty} {found.Polarity} {found.Modality} for {gold.Value} {gold.Modality}";
        }
    }

    private static bool IsAct(string gold, SpeechAct act) =>
        act == (gold == "decline-comment" ? SpeechAct.RefuseComment : Enum.Parse<SpeechAct>(gold.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    /// <summary>Hearsay and the announcement of a nominal have no kind of their own in the record.</summary>
    private static bool IsQuote(string gold, QuoteKind quote) => gold is "hearsay" or "nominal"
        ? quote is QuoteKind.Indirect or QuoteKind.FreeIndirect or QuoteKind.None
        : quote == Enum.Parse<QuoteKind>(gold, ignoreCase: true);

    private static bool IsValue(string gold, Factuality found) => gold == "UU" ? found.Certainty == Certainty.Unknown
        : found.Polarity == (gold[2] == '+' ? Polarity.Positive : Polarity.Negative)
            && found.Certainty == gold[..2] switch { "CT" => Certainty.Certain, "PR" => Certainty.Probable, _ => Certainty.Possible };

    /// <summary>The gold has one world for all that lies ahead; the record tells plans, wishes, demands and mere possibilities apart.</summary>
    private static bool IsModality(string gold, Modality found) => gold switch
    {
        "REALIS" => found == Modality.Actual,
        "COND" => found == Modality.Conditional,
        "COUNTERF" => found == Modality.Counterfactual,
        _ => found is Modality.Planned or Modality.Intended or Modality.Demanded or Modality.Hypothetical,
    };

    private static HashSet<int> WordsIn(ConstructionReading reading, int[][] spans) =>
        [.. from token in reading.Reading.Sentences.SelectMany(s => s.Tokens)
            where token.Span.Passage == reading.Passage && token.Tag != UniversalTag.Punct
            where spans.Any(s => reading.SpanOf(s).Overlaps(token.Span))
            select token.Span.Start];

    private static double Overlap(HashSet<int> left, HashSet<int> right)
    {
        var common = left.Count(right.Contains);
        return left.Count + right.Count == 0 ? 1 : (double)common / (left.Count + right.Count - common);
    }

    private static string Words(Construction item, int[][] spans) =>
        string.Join(' ', spans.Select(s => item.Text[s[0]..s[1]]));
}
