using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>Reads what an agreement provides: where it applies, whom it leaves out, under which condition.</summary>
internal static class ProvisionReader
{
    private static readonly string[] Covering = ["cover", "include", "apply", "extend", "concern", "encompass"];
    private static readonly string[] Whole = ["all", "entire", "whole", "nationwide", "countrywide", "throughout", "across", "every"];

    /// <summary>The scope that the clauses of a thread give, or <see langword="null"/>.</summary>
    public static AgreementScope? Scope(Scene scene, AgreementThread thread)
    {
        foreach (var (sentence, mention) in Clauses(scene, thread))
        {
            var predicate = sentence.GoverningPredicate(mention.Head);
            foreach (var oblique in sentence.Children(predicate, Relation.Obl, Relation.Nmod, Relation.Obj).Where(c => c > predicate || sentence[c].Tag == UniversalTag.Noun))
            {
                if ((IsArea(scene, sentence, oblique) || IsCovered(scene, sentence, predicate, oblique)) && !sentence.IsNegated(predicate))
                {
                    return ToScope(scene, sentence, oblique);
                }
            }
        }

        return null;
    }

    /// <summary>Whom the clauses of a thread leave out.</summary>
    public static IEnumerable<Exclusion> Exclusions(Scene scene, StatementSet statements, AgreementThread thread)
    {
        foreach (var (sentence, mention) in Clauses(scene, thread))
        {
            foreach (var excluded in Excluded(sentence, mention.Head))
            {
                var span = sentence.SubtreeSpan(excluded);
                yield return new Exclusion
                {
                    Actor = scene.ActorsOf(sentence, excluded).FirstOrDefault(),
                    Text = scene.Story.Cite(WithoutPreposition(sentence, excluded, span)),
                    Statement = statements.Carrying(sentence[excluded].Span)?.Statement.Id,
                };
            }
        }
    }

    /// <summary>The conditions that hang on a thread: "if the ceasefire is implemented, talks will be held".</summary>
    public static IEnumerable<AgreementCondition> Conditions(Scene scene, AgreementThread thread)
    {
        foreach (var (sentence, mention) in Clauses(scene, thread))
        {
            var clause = sentence.GoverningPredicate(mention.Head);
            if (sentence[clause].Relation == Relation.Advcl && sentence[clause].Head >= 0
                && sentence.Children(clause, Relation.Mark).Any(m => sentence[m].IsLemma("if", "once", "unless", "provided")))
            {
                var main = sentence[clause].Head;
                var (first, end) = sentence.Trim(sentence.End(clause), sentence.End(main));
                yield return new AgreementCondition
                {
                    If = scene.Story.Cite(sentence.SubtreeSpan(clause)),
                    Then = first < end && sentence.End(clause) <= main ? scene.Story.TextOf(sentence.SpanOf(first, end)) : sentence[main].Form,
                };
            }
        }
    }

    private static IEnumerable<(Sentence Sentence, AgreementMention Mention)> Clauses(Scene scene, AgreementThread thread) =>
        thread.Mentions.Select(m => (scene.Reading.Sentences[m.Sentence], m));

    private static bool IsArea(Scene scene, Sentence sentence, int head)
    {
        var range = Enumerable.Range(sentence.First(head), sentence.End(head) - sentence.First(head));
        var spatial = sentence[head].IsLemma("area", "territory", "region", "front", "zone", "country", "province", "district", "line")
            || scene.Places.At(sentence.Index, head) is not null;
        return spatial && range.Any(i => Whole.Contains(sentence[i].Lemma) || sentence[i].IsLemma("area", "territory", "front", "province", "region"));
    }

    /// <summary>Whether a place is what the agreement is said to cover: "the truce covers El Obeid and the roads".</summary>
    private static bool IsCovered(Scene scene, Sentence sentence, int predicate, int phrase) =>
        sentence[predicate].IsLemma(Covering)
        && (sentence[phrase].Relation == Relation.Obj || sentence.HasCase(phrase, "to"))
        && scene.PlacesIn(sentence).Any(p => sentence.IsUnder(p.Head, phrase));

    private static AgreementScope ToScope(Scene scene, Sentence sentence, int head)
    {
        var span = sentence.SubtreeSpan(head);
        var range = Enumerable.Range(sentence.First(head), sentence.End(head) - sentence.First(head)).ToList();
        return new AgreementScope
        {
            Whole = range.Exists(i => Whole.Contains(sentence[i].Lemma)) ? true : null,
            Areas = [.. scene.PlacesIn(sentence).Where(p => range.Contains(p.Head)).Select(p => p.Place)],
            Text = scene.Story.Cite(span),
        };
    }

    private static IEnumerable<int> Excluded(Sentence sentence, int mention)
    {
        var predicate = sentence.GoverningPredicate(mention);
        if (sentence[predicate].IsLemma(Covering) && sentence.IsNegated(predicate))
        {
            return sentence.Children(predicate, Relation.Obj).Concat(sentence.Obliques(predicate, "to")).Take(1);
        }

        if (sentence[predicate].IsLemma("exclude"))
        {
            return sentence.IsPassive(predicate) ? sentence.Children(predicate, Relation.NsubjPass).Where(c => c != mention)
                : sentence.Children(predicate, Relation.Obj);
        }

        return sentence.Obliques(predicate, "except").Concat(sentence.Obliques(mention, "except")).Concat(sentence.Obliques(predicate, "excluding"));
    }

    private static TextSpan WithoutPreposition(Sentence sentence, int head, TextSpan span)
    {
        var first = sentence.First(head);
        return sentence[first].Relation == Relation.Case ? sentence.SpanOf(first + 1, sentence.End(head)) : span;
    }
}
