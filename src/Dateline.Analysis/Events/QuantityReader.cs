using System.Globalization;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Reads the counts that are told with an event: killed, wounded, captured, displaced, troops.</summary>
internal static class QuantityReader
{
    private static readonly string[] People = ["people", "person", "civilian", "child", "woman", "man", "soldier", "fighter", "militant", "other", "policeman", "rebel", "worker"];

    /// <summary>The counts in the clause of an event; only events that can have victims, prisoners or troops have any.</summary>
    public static EquatableList<Quantity> Of(Sentence sentence, int trigger, EventType type)
    {
        if (type is not (EventType.Assault or EventType.Coerce or EventType.Retreat or EventType.Mobilize))
        {
            return [];
        }

        var found = new List<Quantity>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence[i].Tag == UniversalTag.Num && Number(sentence[i].Form) is { } number && KindOf(sentence, i, trigger) is { } kind)
            {
                found.Add(Bounded(sentence, i, number, kind));
            }
        }

        return [.. found];
    }

    private static QuantityKind? KindOf(Sentence sentence, int number, int trigger)
    {
        var noun = sentence[number].Relation == Relation.Nummod ? sentence[number].Head : number;
        if (noun < 0)
        {
            return null;
        }

        if (sentence[noun].IsLemma("troop"))
        {
            return QuantityKind.Troops;
        }

        var governor = sentence[noun].Head;
        var counts = noun == number || People.Contains(sentence[noun].Lemma) || sentence[noun].Penn == "NNS";
        return counts && governor >= 0 && (governor == trigger || sentence.IsUnder(governor, sentence.GoverningPredicate(trigger)))
            ? OfVerb(sentence[governor].Lemma)
            : null;
    }

    private static QuantityKind? OfVerb(string lemma) => lemma switch
    {
        "kill" or "die" or "dead" or "murder" or "execute" => QuantityKind.Killed,
        "wound" or "injure" or "hurt" => QuantityKind.Wounded,
        "capture" or "detain" or "arrest" or "abduct" or "release" or "free" => QuantityKind.Captured,
        "displace" or "flee" or "evacuate" => QuantityKind.Displaced,
        "deploy" or "withdraw" or "mobilise" or "mobilize" => QuantityKind.Troops,
        _ => null,
    };

    private static Quantity Bounded(Sentence sentence, int index, decimal number, QuantityKind kind)
    {
        var (before, second) = (index > 0 ? sentence[index - 1].Lemma : "", index > 1 ? sentence[index - 2].Lemma : "");
        var atLeast = before == "least" || (before == "than" && second == "more") || before == "over";
        var atMost = before == "most" || (before == "to" && second == "up") || (before == "than" && second is "few" or "less");
        var first = atLeast || atMost ? index - 2 : index;
        return new Quantity
        {
            Kind = kind,
            Low = atMost ? null : number,
            High = atLeast ? null : number,
            Text = string.Join(' ', Enumerable.Range(Math.Max(0, first), index - Math.Max(0, first) + 1).Select(i => sentence[i].Form)),
        };
    }

    private static decimal? Number(string form) =>
        decimal.TryParse(form, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value
            : form.ToLowerInvariant() switch
            {
                "one" => 1,
                "two" => 2,
                "three" => 3,
                "four" => 4,
                "five" => 5,
                "six" => 6,
                "seven" => 7,
                "eight" => 8,
                "nine" => 9,
                "ten" => 10,
                "eleven" => 11,
                "twelve" => 12,
                _ => null,
            };
}
