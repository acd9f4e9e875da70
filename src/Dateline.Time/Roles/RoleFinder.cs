using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Says what a time tells of its governor.</summary>
internal sealed class RoleFinder(GovernorTable governors, CueTable cues)
{
    /// <summary>Whether the governor is a word of saying, or an occasion on which things are said.</summary>
    public bool IsSaying(Sentence sentence, int governor) =>
        governors.Is(sentence, governor, GovernorKind.Says) || governors.Is(sentence, governor, GovernorKind.Session);

    /// <summary>The role of a time.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The expression with its governor and direction.</param>
    /// <param name="extent">What it was resolved to.</param>
    /// <param name="now">The day that it was counted from, if there is one.</param>
    public TimeRole Of(Sentence sentence, Expression found, Extent extent, LocalDate? now)
    {
        if (extent.Kind is TimeKind.Set)
        {
            return TimeRole.Recurrence;
        }

        var isAhead = IsAhead(found.Direction, extent, now) || (found.Tree is not ReferenceTree && IsUnreal(sentence, found.Governor));
        return found.Tree switch
        {
            LengthTree when Governors.IsBesideEvent(sentence, found.End) => isAhead ? TimeRole.Planned : TimeRole.Happened,
            WithinTree within when !extent.IsResolved => within.Length.Number is null || IsPastVerb(sentence, found) || found.Direction is Direction.Unknown
                ? TimeRole.Duration : TimeRole.Deadline,
            LengthTree or RecentTree or InTree when !extent.IsResolved && extent.Ceiling is null && extent.Floor is null => TimeRole.Duration,
            WithinTree => TimeRole.Deadline,
            InTree => Plain(sentence, found, isAhead),
            RecentTree recent => recent.Sign > 0 ? TimeRole.Planned : TimeRole.Happened,
            BoundTree bound => Bounded(sentence, found, bound.Bound, isAhead),
            IntervalTree or ReferenceTree => isAhead ? TimeRole.Planned : TimeRole.Happened,
            _ => Plain(sentence, found, isAhead),
        };
    }

    private TimeRole Bounded(Sentence sentence, Expression found, Bound bound, bool isAhead) => bound switch
    {
        Bound.Since => TimeRole.Starts,
        Bound.Until => TimeRole.Ends,
        Bound.By => IsPastVerb(sentence, found) ? TimeRole.Happened : TimeRole.Deadline,
        Bound.Before when isAhead && IsDemanded(sentence, found.Governor) => TimeRole.Deadline,
        _ => isAhead ? TimeRole.Planned : Plain(sentence, found, isAhead),
    };

    private TimeRole Plain(Sentence sentence, Expression found, bool isAhead)
    {
        var governor = found.Governor;
        if (governors.Is(sentence, governor, GovernorKind.Deadline))
        {
            return TimeRole.Deadline;
        }

        if (IsMoved(sentence, found))
        {
            return TimeRole.Planned;
        }

        if (IsOnset(sentence, found) || IsBeginning(sentence, governor))
        {
            return TimeRole.Starts;
        }

        if (IsEnding(sentence, found) || IsProlonged(sentence, found))
        {
            return TimeRole.Ends;
        }

        return isAhead ? TimeRole.Planned : IsSaying(sentence, governor) ? TimeRole.Said : TimeRole.Happened;
    }

    /// <summary>"Moved from November 25 to December 2".</summary>
    private bool IsMoved(Sentence sentence, Expression found) =>
        cues.Is(sentence[found.Governor].Lemma, Cue.Reschedule) && found.First > 0 && sentence[found.First - 1].IsLemma("from", "to", "until", "for");

    /// <summary>The mandate ends on Friday; who ends it is another matter.</summary>
    private bool IsEnding(Sentence sentence, Expression found) =>
        governors.Is(sentence, found.Governor, GovernorKind.Ends)
        && (sentence.Child(found.Governor, Relation.Obj) is var thing && (thing < 0 || (found.First <= thing && thing < found.End)));

    private bool IsBeginning(Sentence sentence, int governor) =>
        governors.Is(sentence, governor, GovernorKind.Begins)
        && (sentence.Child(governor, Relation.Xcomp, Relation.Ccomp) < 0)
        && (sentence.Child(governor, Relation.Obj) is var thing && (thing < 0 || sentence[thing].IsLemma("effect", "force", "hold")));

    private bool IsOnset(Sentence sentence, Expression found)
    {
        if (found.IsAttribute)
        {
            return false;
        }

        var at = found.First;
        while (at > 0 && sentence[at - 1].IsLemma("on", "the", "at"))
        {
            at--;
        }

        return at > 0 && governors.IsOnset(sentence, at);
    }

    /// <summary>"Extended to January 31".</summary>
    private bool IsProlonged(Sentence sentence, Expression found) =>
        found.First > 0 && sentence[found.First - 1].IsLemma("to") && cues.Is(sentence[found.Governor].Lemma, Cue.Onward);

    private static bool IsPastVerb(Sentence sentence, Expression found) =>
        found.Direction is Direction.Past && sentence[found.Governor].Tag is UniversalTag.Verb;

    /// <summary>What must, should or is to be done, an infinitive: a date before which it is to be is a deadline.</summary>
    private static bool IsDemanded(Sentence sentence, int governor)
    {
        foreach (var child in sentence.Children(governor))
        {
            if (sentence[child].Penn is "TO" || (sentence[child].Penn is "MD" && sentence[child].IsLemma("must", "should", "shall", "need", "ought")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Was to have begun", "would have met", "had been due": planned, though it lies behind.</summary>
    private bool IsUnreal(Sentence sentence, int governor)
    {
        var token = sentence[governor];
        if (cues.Is(token.Lemma, Cue.Scheduled) && token.Penn is "VBN" or "JJ")
        {
            return true;
        }

        foreach (var child in sentence.Children(governor))
        {
            if (sentence[child].Relation is Relation.Aux && sentence[child].Penn is "MD" && !sentence[child].IsLemma("can", "could"))
            {
                return true;
            }

            if (sentence[child] is { Penn: "TO", Relation: Relation.Mark or Relation.Aux } && IsDestined(sentence, governor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Was to meet", "plans to meet".</summary>
    private bool IsDestined(Sentence sentence, int verb)
    {
        var head = sentence[verb].Head;
        return sentence.Child(verb, Relation.Aux, Relation.Cop) is >= 0 and var aux && sentence[aux].IsLemma("be")
            ? true : head >= 0 && (IsPlanning(sentence, head) || sentence[head].IsLemma("be"));
    }

    private bool IsPlanning(Sentence sentence, int index) =>
        cues.Is(sentence[index].Lemma, Cue.Planned) || cues.Is(sentence[index].Lemma, Cue.Scheduled);

    /// <summary>What lies wholly after the day of the story is ahead, what lies wholly before is not; between them the verb decides.</summary>
    private static bool IsAhead(Direction direction, Extent extent, LocalDate? now)
    {
        if (extent.Rule == "reference.vague")
        {
            return extent.Floor is not null || extent.Timex == "FUTURE_REF";
        }

        return now is { } today && extent.Start?.Date > today ? true
            : now is { } day && extent.End is { } end && end <= day.AtMidnight() ? false
            : direction is Direction.Future or Direction.LikelyFuture || (direction is Direction.Unknown && extent.Floor is not null);
    }
}
