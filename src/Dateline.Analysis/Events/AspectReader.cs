using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Tells whether an event is presented as going on.</summary>
internal static class AspectReader
{
    /// <summary>Whether the clause is in the present tense or the present progressive, not the perfect.</summary>
    public static bool IsOngoing(Sentence sentence, int trigger, int @object)
    {
        if (sentence[trigger].Span.Passage == TextSpan.Headline)
        {
            return false;
        }

        var verb = sentence.IsPredicate(trigger) ? trigger : sentence.GoverningPredicate(trigger);
        var auxiliaries = sentence.Children(verb, Relation.Aux, Relation.AuxPass, Relation.Cop).ToList();
        if (auxiliaries.Exists(a => sentence[a].IsLemma("have") || sentence[a].Penn is "MD"))
        {
            return sentence[verb].Penn == "VBG" && auxiliaries.Exists(a => sentence[a].IsLemma("have"));
        }

        return auxiliaries.Exists(a => sentence[a].Penn is "VBZ" or "VBP")
            ? sentence[verb].Penn != "VBN" || !IsPlural(sentence, @object) || sentence[trigger].Penn == "VBN" && IsHeld(sentence, verb)
            : sentence[verb].Penn is "VBZ" or "VBP";
    }

    private static bool IsPlural(Sentence sentence, int index) => index >= 0 && sentence[index].Penn is "NNS";

    /// <summary>The wire's present passive of a state that lasts: "contacts are held".</summary>
    private static bool IsHeld(Sentence sentence, int verb) => sentence[verb].IsLemma("hold", "conduct", "maintain", "continue");
}
