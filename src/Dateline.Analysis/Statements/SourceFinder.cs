using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Finds who speaks, given the verb of speaking.</summary>
internal static class SourceFinder
{
    /// <summary>Head of the source of a verb, or −1 when nobody is given.</summary>
    public static int OfVerb(Scene scene, Sentence sentence, int verb)
    {
        if (sentence.IsPassive(verb))
        {
            return sentence.Child(verb, Relation.OblAgent) is var agent and >= 0 ? agent
                : sentence.Obliques(verb, "by").FirstOrDefault(-1);
        }

        return InAside(scene, sentence, verb) is var aside and >= 0 ? aside : OfSubject(scene, sentence, verb);
    }

    /// <summary>The mention that stands between a comma and the verb: "…, Trade Minister Gordon Ashby said"; −1 when none does.</summary>
    private static int InAside(Scene scene, Sentence sentence, int verb) =>
        sentence.AsideStart(verb) is var start and > 0 && start < verb
        && scene.Cast.Covering(sentence.Index, verb - 1) is { } mention && mention.First >= start
            ? mention.Head
            : -1;

    /// <summary>The noun before the verb in ", the monitoring team said", where nobody knows the team by name; −1 when there is none.</summary>
    private static int NounInAside(Sentence sentence, int verb) =>
        sentence.AsideStart(verb) is var start and > 0 && start < verb && sentence[verb - 1].Tag is UniversalTag.Noun or UniversalTag.Propn ? verb - 1 : -1;

    private static int OfSubject(Scene scene, Sentence sentence, int verb)
    {
        var subject = sentence.SubjectOf(verb);
        if (subject < 0 || subject == verb || IsEmpty(sentence, subject) || scene.TimesIn(sentence).Any(t => subject >= t.First && subject < t.End))
        {
            return Neighbour(scene, sentence, verb) is var mention and >= 0 ? mention : NounInAside(sentence, verb);
        }

        return sentence[subject].Penn is "WP" or "WDT" ? Before(scene, sentence, sentence.First(subject)) : subject;
    }

    /// <summary>The words of a source: the phrase of its head, without what follows the verb and without marks at its ends.</summary>
    public static TextSpan SpanOf(Sentence sentence, int source, int verb)
    {
        var (first, end) = sentence.Trim(sentence.First(source), sentence.End(source));
        if (verb > source)
        {
            end = sentence[source].Head > source && sentence[source].Head < verb ? Math.Min(end, sentence[source].Head) : end;
            first = sentence.AsideStart(first) is var aside and >= 0 ? aside : first;
            end = Math.Min(end, verb);
        }
        else if (verb >= 0)
        {
            first = Math.Max(first, verb + 1);
        }

        (first, end) = sentence.Trim(first, end);
        while (end > first + 1 && sentence[end - 1].Tag is UniversalTag.Adv or UniversalTag.Punct && !(sentence[end - 1].Form is "\"" or "”" or ")"))
        {
            end--;
        }

        while (first + 1 < end && sentence[first].Tag == UniversalTag.Adp)
        {
            first++;
        }

        return first < end ? sentence.SpanOf(first, end) : sentence[source].Span;
    }

    private static bool IsEmpty(Sentence sentence, int subject) =>
        sentence[subject].Relation == Relation.Expl || sentence[subject].IsLemma("there");

    /// <summary>The mention that ends right before a relative pronoun, a comma between them or not; −1 when there is none.</summary>
    private static int Before(Scene scene, Sentence sentence, int pronoun)
    {
        var last = pronoun > 0 && sentence[pronoun - 1].Form == "," ? pronoun - 2 : pronoun - 1;
        return last >= 0 && scene.Cast.Covering(sentence.Index, last) is { } mention ? mention.Head : -1;
    }

    /// <summary>The mention beside a verb whose subject the parser did not find: "…, Peskov said" and "…," said Peskov.</summary>
    private static int Neighbour(Scene scene, Sentence sentence, int verb)
    {
        foreach (var position in new[] { verb - 1, verb + 1, verb + 2 })
        {
            if (position >= 0 && position < sentence.Tokens.Count
                && scene.Cast.Covering(sentence.Index, position) is { } mention
                && (mention.End == verb || mention.First <= verb + 2) && mention.First != verb)
            {
                return mention.Head;
            }
        }

        return -1;
    }
}
