using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>Tells reporting clauses and main clauses from embedded ones, whatever the parser calls them.</summary>
internal static class Asides
{
    /// <summary>Whether a clause hangs inside another clause, and its words with it.</summary>
    public static bool IsEmbedded(this Sentence sentence, int verb) =>
        sentence[verb].Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl or Relation.Ccomp or Relation.Xcomp
        && !sentence.IsReportingAside(verb) && !sentence.IsMainInDisguise(verb);

    /// <summary>Whether a verb with a subject of its own after a comma or a quotation mark reports what stands before it, whatever the parser
    /// calls it: "…, the ministry said".</summary>
    public static bool IsReportingAside(this Sentence sentence, int verb)
    {
        if (sentence.AsideStart(verb) is var start and > 0 && start < verb && sentence[verb].Penn is "VBD" or "VBZ" or "VBP" && sentence.Child(verb, Relation.Mark) < 0)
        {
            return true;
        }

        var subject = sentence.Child(verb, Relation.Nsubj);
        if (subject < 0 || sentence[verb].Penn is not ("VBD" or "VBZ" or "VBP") || sentence[subject].Penn is "WP" or "WDT" || sentence.Child(verb, Relation.Mark) >= 0)
        {
            return false;
        }

        return sentence.AsideStart(Math.Min(sentence.Trim(sentence.First(subject), subject + 1).First, verb)) > 0;
    }

    /// <summary>The first word of the noun phrase that ends before <paramref name="position"/> and begins after a comma or a quotation mark;
    /// −1 when something else than a noun phrase stands between.</summary>
    public static int AsideStart(this Sentence sentence, int position)
    {
        var first = position;
        while (first > 0 && sentence[first - 1].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Part
               or UniversalTag.Cconj or UniversalTag.Adp or UniversalTag.Num or UniversalTag.Pron
               || (first > 0 && sentence[first - 1].Penn == "VBG" && sentence[first - 1].Relation is Relation.Amod or Relation.Compound))
        {
            first--;
        }

        return first > 0 && sentence[first].Tag is not (UniversalTag.Cconj or UniversalTag.Adp) && sentence[first].Penn is not ("WP" or "WDT") && sentence[first - 1].Form is "," or "\"" or "”" or "?" or "!" or "»" or "''"
            ? first : -1;
    }

    /// <summary>Whether a finite verb that the parser hung on a noun is the main verb of a sentence that otherwise has none: its subject is then
    /// the noun at the root ("Qadri Jamil, leader of the front, told …").</summary>
    public static bool IsMainInDisguise(this Sentence sentence, int verb) =>
        sentence[verb].Relation is Relation.Acl or Relation.AclRelcl or Relation.Appos
        && (sentence[verb].Penn is "VBD" or "VBZ" or "VBP" || (sentence[verb].Penn == "VBN" && sentence.Child(verb, Relation.Obj) >= 0))
        && !sentence.IsPredicate(sentence.Root)
        && sentence.Child(verb, Relation.Nsubj, Relation.NsubjPass, Relation.Mark) < 0
        && !sentence.Children(verb).ToArray().Any(c => sentence[c].Penn is "WP" or "WDT" or "WRB");
}
