using Dateline.Model;

namespace Dateline.Time;

/// <summary>Reads the direction of a time from its nearest governing clause: tense, modality, and words of planning.</summary>
internal sealed class DirectionFinder(CueTable cues)
{
    private const int HighestClimb = 24;

    /// <summary>The direction of the words from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    /// <remarks>Climbs from head to head until a word decides; the first that does is the nearest.</remarks>
    public Direction Find(Sentence sentence, int first, int end)
    {
        var child = sentence.HeadOf(first, end);
        if (IsDue(sentence, first))
        {
            return Direction.Future;
        }

        if (sentence[child].Relation is Relation.NmodPoss && !IsOfOccasion(sentence, child))
        {
            return Direction.Unknown;
        }

        var mark = CaseOf(sentence, child, first);
        for (var step = 0; step < HighestClimb && sentence[child].Head >= 0; step++)
        {
            var head = sentence[child].Head;
            if (At(sentence, head, child, mark) is var direction && direction != Direction.Unknown)
            {
                return step == 0 ? direction : Weaken(direction, IsPremodifier(sentence, first, end));
            }

            child = head;
        }

        return Direction.Unknown;
    }

    /// <summary>"In four days the mandate lapses": with a length after "in", the present tells of what comes.</summary>
    public static bool IsPresent(Sentence sentence, int governor)
    {
        while (!IsClause(sentence, governor) && sentence[governor].Head >= 0 && sentence[governor].Relation is Relation.Obj or Relation.Obl or Relation.Nmod)
        {
            governor = sentence[governor].Head;
        }

        if (sentence.Span.Passage == TextSpan.Headline || sentence[governor].IsLemma("let"))
        {
            return false;
        }

        var finite = sentence.Child(governor, Relation.AuxPass, Relation.Aux, Relation.Cop) is >= 0 and var aux ? aux : governor;
        return sentence[finite].Penn is "VBP" or "VBZ" && sentence[governor].Penn is not "VBN";
    }

    /// <summary>"Thursday's summit will …": an occasion that is held on a date lies where its verb has it; other things are told of after they were.</summary>
    private bool IsOfOccasion(Sentence sentence, int child) =>
        sentence[child].Head is >= 0 and var noun && cues.Is(sentence[noun].Lemma, Cue.Occasion)
        && (ClauseOf(sentence, noun) is var verb && (IsPresent(sentence, verb) || new ClauseTense(cues, sentence).Of(verb, "") is Direction.Future));

    private static int ClauseOf(Sentence sentence, int index)
    {
        while (!IsClause(sentence, index) && sentence[index].Head >= 0)
        {
            index = sentence[index].Head;
        }

        return index;
    }

    /// <summary>"The September 17 strike" may lie behind whatever will be said of it.</summary>
    private static bool IsPremodifier(Sentence sentence, int first, int end) =>
        sentence.HeadOf(first, end) is var child && sentence[child].Head >= end
        && sentence[sentence[child].Head].Tag is UniversalTag.Noun or UniversalTag.Propn && sentence.Child(child, Relation.Case) < 0;

    private static Direction Weaken(Direction direction, bool isPremodifier) => direction switch
    {
        Direction.Future when isPremodifier => Direction.Unknown,
        Direction.Past => Direction.LikelyPast,
        Direction.Future => Direction.LikelyFuture,
        _ => direction,
    };

    /// <summary>Whether the word right before the time or its preposition says that it is due then: "payable Dec. 7".</summary>
    private bool IsDue(Sentence sentence, int first)
    {
        var at = first > 0 && sentence[first - 1].Tag is UniversalTag.Adp ? first - 2 : first - 1;
        return at >= 0 && sentence[at].Penn is "JJ" or "VBN" && cues.Is(sentence[at].Lemma, Cue.Scheduled)
            && !IsPerfect(sentence, at);
    }

    private static bool IsPerfect(Sentence sentence, int verb) =>
        sentence.Child(verb, Relation.Aux) is >= 0 and var aux && sentence[aux].IsLemma("have");

    private Direction At(Sentence sentence, int head, int child, string mark)
    {
        if (IsWanted(sentence, head))
        {
            return Direction.Future;
        }

        if (IsOpen(sentence, head) && sentence[head].Penn is "VBN")
        {
            // "Wants every gun removed by Friday": the verb above decides.
            return Direction.Unknown;
        }

        var isClause = IsClause(sentence, head);
        var viaComplement = IsClause(sentence, child) && sentence[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl;
        if (viaComplement && IsOpen(sentence, child) && Complement(sentence, head, child) is var told && told != Direction.Unknown)
        {
            return told;
        }

        if (!isClause)
        {
            return Noun(sentence, head);
        }

        var tense = new ClauseTense(cues, sentence);
        return tense.FixesDate(head, child) ? Direction.Future : tense.Of(head, mark);
    }

    /// <summary>"Wants every gun removed by Friday", with the participle hung on its noun.</summary>
    private bool IsWanted(Sentence sentence, int participle) =>
        sentence[participle] is { Penn: "VBN", Relation: Relation.Acl, Head: >= 0 and var noun }
        && sentence[noun] is { Relation: Relation.Obj, Head: >= 0 and var verb } && cues.Is(sentence[verb].Lemma, Cue.Planned);

    /// <summary>What an infinitive or gerund lies under: <c>managed to meet</c> is past, <c>agreed to meet</c> is future.</summary>
    private Direction Complement(Sentence sentence, int head, int child)
    {
        var lemma = sentence[head].Lemma;
        if (cues.Is(lemma, Cue.Planned) || cues.Is(lemma, Cue.Scheduled))
        {
            return Direction.Future;
        }

        return IsClause(sentence, head) && sentence[child].Penn is "VB" && !cues.Is(lemma, Cue.Implicative)
            ? Direction.Future : Direction.Unknown;
    }

    /// <summary>Whether a clause has no tense of its own.</summary>
    private static bool IsOpen(Sentence sentence, int verb) =>
        (sentence[verb].Penn is "VB" or "VBG" && sentence.Child(verb, Relation.Aux) is var aux && (aux < 0 || sentence[aux].Penn is "TO"))
        || (sentence[verb] is { Penn: "VBN", Relation: Relation.Xcomp or Relation.Ccomp } && sentence.Child(verb, Relation.Aux, Relation.AuxPass) < 0);

    private Direction Noun(Sentence sentence, int noun)
    {
        var isDue = sentence[noun].Tag is UniversalTag.Adj && cues.Is(sentence[noun].Lemma, Cue.Scheduled);
        if (isDue || cues.Is(sentence[noun].Lemma, Cue.Deadline) || HasWordBefore(sentence, sentence.First(noun), "ahead"))
        {
            return Direction.Future;
        }

        foreach (var child in sentence.Children(noun))
        {
            if (sentence[child].Relation is Relation.Amod or Relation.Compound)
            {
                var form = sentence[child].Form;
                if (cues.Is(form, Cue.Upcoming))
                {
                    return Direction.Future;
                }

                if (cues.Is(form, Cue.Former))
                {
                    return Direction.Past;
                }
            }
        }

        return Direction.Unknown;
    }

    private static bool IsClause(Sentence sentence, int index) =>
        sentence[index].Tag is UniversalTag.Verb or UniversalTag.Aux || sentence.Child(index, Relation.Cop) >= 0;

    /// <summary>The preposition of the time, in lower case; empty when it has none.</summary>
    private static string CaseOf(Sentence sentence, int index, int first) =>
        sentence.Child(index, Relation.Case) is >= 0 and var mark ? sentence[mark].Lemma
        : first > 0 && sentence[first - 1].Tag is UniversalTag.Adp or UniversalTag.Part ? sentence[first - 1].Lemma : "";

    private static bool HasWordBefore(Sentence sentence, int first, string lemma) =>
        first > 0 && sentence[first - 1].IsLemma(lemma);
}
