using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Finds what is said, given the frame that says so: before it, after it, around it, or as its object.</summary>
internal static class ContentFinder
{
    private static readonly string[] ClauseKinds = ["ccomp", "quote", "xcomp"];

    /// <summary>The word ranges of the content in order; empty when the frame has none.</summary>
    public static List<(int First, int End)> Find(Sentence sentence, Frame frame, int verb, int complement, Cue cue)
    {
        return cue.Content.Any(c => ClauseKinds.Contains(c)) && Clausal(sentence, frame, verb, complement, cue) is { } clausal
            ? clausal
            : Nominal(sentence, verb, complement, cue);
    }

    private static List<(int First, int End)>? Clausal(Sentence sentence, Frame frame, int verb, int complement, Cue cue)
    {
        var before = sentence.Trim(frame.RegionFirst, frame.First);
        var after = sentence.Trim(frame.End, frame.RegionEnd);
        if (IsInterrupted(sentence, frame, before, after))
        {
            return [before, after];
        }

        if (IsPostposed(sentence, frame, verb, before))
        {
            return [before];
        }

        if (after.First < after.End && IsHeadline(sentence, cue))
        {
            return [after];
        }

        after = FromComplement(sentence, verb, after);
        var opens = after.First < after.End && HasClause(sentence, after)
            && (cue.Content.Contains("ccomp") || OpensComplement(sentence, verb, complement, after));
        return opens ? [after] : null;
    }

    /// <summary>Headlines, which end without a stop, drop the verb of what is said: "Kremlin says Russia in contact with Turkey".</summary>
    private static bool IsHeadline(Sentence sentence, Cue cue) =>
        (sentence.Span.Passage == TextSpan.Headline || sentence[sentence.Tokens.Count - 1].Tag != UniversalTag.Punct) && cue.Content.Contains("ccomp");

    /// <summary>The range from the beginning of the clause that complements the verb, leaving out when and how it was said.</summary>
    private static (int First, int End) FromComplement(Sentence sentence, int verb, (int First, int End) after)
    {
        var clause = sentence.Children(verb, Relation.Ccomp, Relation.Xcomp).FirstOrDefault(c => c > verb, -1);
        var that = Enumerable.Range(after.First, Math.Max(0, after.End - after.First)).FirstOrDefault(i => sentence[i].IsLemma("that") && (sentence[i].Penn == "IN" || sentence[i - 1].Form == ","), -1);
        if (clause < 0 && that < 0)
        {
            return after;
        }

        var first = clause < 0 ? that : sentence.First(clause);
        return first > after.First && first < after.End && !HasFinite(sentence, (after.First, first)) ? (first, after.End) : after;
    }

    private static bool IsInterrupted(Sentence sentence, Frame frame, (int First, int End) before, (int First, int End) after)
    {
        if (before.End <= before.First || after.End <= after.First || !IsComma(sentence, frame.First - 1) || !IsComma(sentence, frame.End))
        {
            return false;
        }

        var halves = !HasClause(sentence, before) && HasFinite(sentence, after);
        var quotes = IsQuote(sentence, frame.First - 1) && IsQuoteMark(sentence[after.First]);
        return halves || quotes;
    }

    private static bool IsPostposed(Sentence sentence, Frame frame, int verb, (int First, int End) before)
    {
        if (before.End <= before.First || !IsComma(sentence, frame.First - 1) || !HasClause(sentence, before))
        {
            return false;
        }

        var complement = sentence.Children(verb, Relation.Ccomp, Relation.Xcomp).FirstOrDefault(c => c > verb, -1);
        return complement < 0 || IsQuote(sentence, frame.First - 1) || IsComma(sentence, frame.End);
    }

    private static bool OpensComplement(Sentence sentence, int verb, int complement, (int First, int End) after)
    {
        foreach (var head in complement >= 0 ? new[] { verb, complement } : [verb])
        {
            foreach (var child in sentence.Children(head, Relation.Xcomp, Relation.Ccomp, Relation.Advcl, Relation.Acl))
            {
                if (child >= after.First && child < after.End && child != complement)
                {
                    return true;
                }
            }
        }

        return IsQuoteMark(sentence[after.First]);
    }

    private static List<(int First, int End)> Nominal(Sentence sentence, int verb, int complement, Cue cue)
    {
        foreach (var kind in cue.Content)
        {
            foreach (var head in complement >= 0 ? new[] { complement, verb } : [verb])
            {
                var found = Dependent(sentence, head, kind);
                if (found >= 0 && found != complement)
                {
                    return [sentence.Trim(sentence.First(found), sentence.End(found))];
                }
            }
        }

        return [];
    }

    private static int Dependent(Sentence sentence, int head, string kind) => kind switch
    {
        "ccomp" or "that" => sentence.Child(head, Relation.Ccomp, Relation.Acl),
        "xcomp" => sentence.Child(head, Relation.Xcomp),
        "obj" => sentence.IsPassive(head) ? sentence.Child(head, Relation.NsubjPass) : sentence.Child(head, Relation.Obj),
        "quote" or "clause" => -1,
        _ => Marked(sentence, head, kind),
    };

    /// <summary>The phrase that a preposition marks under the word, or under its object, where parsers often hang it: "accused the other of shelling".</summary>
    private static int Marked(Sentence sentence, int head, string preposition) =>
        sentence.Obliques(head, preposition)
            .Concat(sentence.Children(head, Relation.Obj, Relation.Iobj).SelectMany(o => sentence.Obliques(o, preposition)))
            .FirstOrDefault(-1);

    private static bool HasClause(Sentence sentence, (int First, int End) range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (sentence[i].Tag is UniversalTag.Verb or UniversalTag.Aux || IsQuoteMark(sentence[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFinite(Sentence sentence, (int First, int End) range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (sentence[i].Penn is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsComma(Sentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Count && (sentence[index].Form is "," or "?" or "!" or "—" or "–" or "--" || IsQuoteMark(sentence[index]));

    private static bool IsQuote(Sentence sentence, int index) =>
        index >= 0 && (IsQuoteMark(sentence[index]) || (index > 0 && IsQuoteMark(sentence[index - 1])));

    private static bool IsQuoteMark(Token token) => token.Form is "\"" or "“" or "”" or "«" or "»" or "''" or "``";
}
