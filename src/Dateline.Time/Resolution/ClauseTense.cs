using Dateline.Model;

namespace Dateline.Time;

/// <summary>The direction that the verb of one clause gives.</summary>
internal sealed class ClauseTense(CueTable cues, Sentence sentence)
{
    /// <summary>The direction of the clause of a verb, or unknown when it has no tense of its own.</summary>
    /// <param name="verb">Position of the verb, or of the predicate of a copula.</param>
    /// <param name="mark">Preposition of the time: <c>planned <b>for</b> Tuesday</c>, <c>extended <b>until</b> Friday</c>.</param>
    public Direction Of(int verb, string mark)
    {
        var finite = Finite(verb);
        if (IsDestined(verb) || (mark is "from" && cues.Is(sentence[verb].Lemma, Cue.Ordered)))
        {
            return Direction.Future;
        }

        if (mark is "from" && cues.Is(sentence[verb].Lemma, Cue.Reschedule))
        {
            return Direction.LikelyFuture;
        }

        if (IsOnward(verb, mark) || (mark is "for" && IsPlanning(verb)))
        {
            return Direction.Future;
        }

        if (IsPerfect(verb))
        {
            return Direction.Past;
        }

        return Modal(verb) is var modal && modal != Direction.Unknown ? modal : Tense(verb, finite);
    }

    /// <summary>What is extended or put off goes on to a date that lies ahead of the act.</summary>
    private bool IsOnward(int verb, string mark) =>
        mark is "to" or "until" or "till" or "through"
        && (cues.Is(sentence[verb].Lemma, Cue.Onward) || cues.Is(sentence[verb].Lemma, Cue.Reschedule));

    /// <summary>"Has scheduled a news conference Thursday", "set Nov. 10 as the deadline".</summary>
    public bool FixesDate(int verb, int time) =>
        (sentence[verb].IsLemma("schedule", "slate") && sentence.Child(verb, Relation.Obj) is >= 0 and var thing && thing < time)
        || (sentence[verb].IsLemma("set", "fix", "name", "give", "choose") && HasDeadline(verb));

    private bool HasDeadline(int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (cues.Is(sentence[child].Lemma, Cue.Deadline) && sentence[child].Relation is Relation.Obl or Relation.Obj)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlanning(int verb) =>
        cues.Is(sentence[verb].Lemma, Cue.Scheduled) || cues.Is(sentence[verb].Lemma, Cue.Planned);

    /// <summary>"The halt was to begin at midnight", "they are to meet on Friday"; what was to have begun lies behind.</summary>
    private bool IsDestined(int verb)
    {
        var (to, be, have) = (false, false, false);
        foreach (var child in sentence.Children(verb))
        {
            to |= sentence[child].Penn is "TO";
            be |= sentence[child].Relation is Relation.Aux or Relation.Cop && sentence[child] is { Penn: "VBD" or "VBZ" or "VBP" } && sentence[child].IsLemma("be");
            have |= sentence[child].IsLemma("have");
        }

        var head = sentence[verb].Head;
        be |= to && sentence[verb].Relation is Relation.Xcomp && head >= 0 && sentence[head] is { Penn: "VBD" or "VBZ" or "VBP" } && sentence[head].IsLemma("be");
        return to && be && !have;
    }

    /// <summary>The word that carries tense: an auxiliary or a copula if there is one, else the verb.</summary>
    private int Finite(int verb)
    {
        var aux = sentence.Child(verb, Relation.AuxPass, Relation.Aux, Relation.Cop);
        return aux >= 0 ? aux : verb;
    }

    private bool IsPerfect(int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Relation is Relation.Aux && sentence[child].IsLemma("have") && sentence[verb].Penn is "VBN" or "VBD" or "JJ" or "NN")
            {
                return true;
            }
        }

        return false;
    }

    private Direction Modal(int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Relation is Relation.Aux && sentence[child].Penn is "MD")
            {
                return ModalSense(verb, sentence[child]);
            }
        }

        return Direction.Unknown;
    }

    /// <summary>"Would not comment" is a refusal that has happened; "could" says nothing.</summary>
    private Direction ModalSense(int verb, Token modal)
    {
        var refused = modal.IsLemma("would", "will") && IsNegated(verb) && sentence[verb].IsLemma("say", "comment", "confirm", "disclose", "elaborate", "specify");
        return refused ? Direction.Past
            : !modal.IsLemma("could") ? Direction.Future : IsNegated(verb) ? Direction.LikelyPast : Direction.LikelyFuture;
    }

    private bool IsNegated(int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].IsLemma("not", "n't", "never", "neither", "nor", "none", "nobody")
                || (sentence[child].Relation is Relation.Nsubj or Relation.NsubjPass && sentence.Child(child, Relation.Det, Relation.Cc) is >= 0 and var det && sentence[det].IsLemma("no", "neither")))
            {
                return true;
            }
        }

        return false;
    }

    private Direction Tense(int verb, int finite) => sentence[finite].Penn switch
    {
        "VBD" => IsScheduled(verb) && finite != verb ? Direction.Future : Direction.Past,
        "VBN" => finite == verb && IsScheduled(verb) ? Direction.Future : Direction.Past,
        "VBP" or "VBZ" => Present(verb, finite),
        "VBG" => cues.Is(sentence[verb].Lemma, Cue.Starting) ? Direction.Future : Direction.Unknown,
        "TO" or "VB" => IsFree(verb) ? Direction.Future : Direction.Unknown,
        _ => Direction.Unknown,
    };

    private bool IsScheduled(int verb) => cues.Is(sentence[verb].Lemma, Cue.Scheduled);

    /// <summary>The present of a headline tells the past; elsewhere a verb of timetables tells a schedule: "the talks open on Friday".</summary>
    private Direction Present(int verb, int finite) =>
        sentence.Span.Passage == TextSpan.Headline && finite == verb ? Direction.Past
        : finite != verb || cues.Is(sentence[verb].Lemma, Cue.Timetabled) || IsScheduled(verb) || IsPlanning(verb) ? Direction.Future : Direction.Unknown;

    /// <summary>An infinitive that hangs on no verb: "Ministers to meet on Friday", "talks to be held".</summary>
    private bool IsFree(int verb) =>
        sentence[verb].Relation is Relation.Root or Relation.Acl or Relation.Parataxis
        && sentence.Children(verb, Relation.Mark, Relation.Aux).Any(c => sentence[c].Penn is "TO");
}
