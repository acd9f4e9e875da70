using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>Reads who stands in which capacity to an agreement: party, guarantor, mediator, monitor.</summary>
internal static class PartyReader
{
    private static readonly string[] FightWords = ["fighting", "conflict", "war", "hostility", "clash", "battle", "violence"];

    /// <summary>The parties that the text names as such: between whom it is, or between whom there is fighting where it applies.</summary>
    public static IEnumerable<string> Between(Scene scene, AgreementThread thread)
    {
        foreach (var mention in thread.Mentions)
        {
            var sentence = scene.Reading.Sentences[mention.Sentence];
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if ((i == mention.Head || FightWords.Contains(sentence[i].Lemma) || sentence.IsPredicate(i)) && Reaches(sentence, i, mention.Head))
                {
                    foreach (var actor in sentence.Obliques(i, "between").Concat(sentence.Obliques(i, "among")).SelectMany(o => scene.ActorsOf(sentence, o)))
                    {
                        yield return actor;
                    }
                }
            }
        }
    }

    /// <summary>Those who act as guarantors, in the sentences of a thread and of the statement that carries it on.</summary>
    public static IEnumerable<string> Guarantors(Scene scene, AgreementThread thread) =>
        Capacity(scene, thread, ["guarantor"], ["guarantee"]);

    /// <summary>Those who monitor it.</summary>
    public static IEnumerable<string> Monitors(Scene scene, AgreementThread thread) =>
        Capacity(scene, thread, ["monitor", "observer"], ["monitor", "supervise", "oversee"]);

    /// <summary>Those who mediate it.</summary>
    public static IEnumerable<string> Brokers(Scene scene, AgreementThread thread) =>
        Capacity(scene, thread, ["mediator", "broker"], ["broker", "mediate"]);

    private static IEnumerable<string> Capacity(Scene scene, AgreementThread thread, string[] nouns, string[] verbs)
    {
        foreach (var sentence in Neighbourhood(scene, thread))
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var heads = nouns.Contains(sentence[i].Lemma) ? HoldersOf(sentence, i)
                    : verbs.Contains(sentence[i].Lemma) && sentence[i].Tag == UniversalTag.Verb ? AgentsOf(sentence, i)
                    : [];
                foreach (var actor in heads.SelectMany(h => scene.ActorsOf(sentence, h)))
                {
                    yield return actor;
                }
            }
        }
    }

    /// <summary>The sentences that speak of the agreement, and those that follow them in the same paragraph.</summary>
    private static IEnumerable<Sentence> Neighbourhood(Scene scene, AgreementThread thread)
    {
        var passages = thread.Mentions.Select(m => scene.Reading.Sentences[m.Sentence].Span.Passage).ToHashSet();
        return scene.Reading.Sentences.Where(s => passages.Contains(s.Span.Passage));
    }

    private static IEnumerable<int> HoldersOf(Sentence sentence, int noun)
    {
        var verb = sentence[noun].Head;
        var copula = sentence.Child(noun, Relation.Nsubj);
        if (copula >= 0)
        {
            return [copula];
        }

        var serves = verb >= 0 && sentence[verb].Tag == UniversalTag.Verb && sentence[verb].IsLemma("act", "serve", "become", "be", "name", "remain");
        return serves && sentence.SubjectOf(verb) is var subject and >= 0 ? [subject]
            : sentence.Children(noun, Relation.Appos).Concat(sentence[noun].Relation == Relation.Appos ? [verb] : []);
    }

    private static IEnumerable<int> AgentsOf(Sentence sentence, int verb)
    {
        if (sentence.IsPassive(verb) || sentence[verb].Penn == "VBN")
        {
            return sentence.Children(verb, Relation.OblAgent, Relation.Compound, Relation.Obl).Where(c => sentence[c].Relation != Relation.Obl || sentence.HasCase(c, "by"));
        }

        return sentence.SubjectOf(verb) is var subject and >= 0 ? [subject] : [];
    }

    private static bool Reaches(Sentence sentence, int from, int mention) =>
        from == mention || sentence.IsUnder(from, mention) || sentence.IsUnder(from, sentence.GoverningPredicate(mention));
}
