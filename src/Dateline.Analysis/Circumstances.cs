using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>Gives an event the time and the place that its own clause names; none is invented.</summary>
internal static class Circumstances
{
    private const int DeepestPlace = 3;

    /// <summary>The time of the event whose word stands at <paramref name="trigger"/>, or <see langword="null"/>.</summary>
    public static TimeValue? TimeOf(Scene scene, Sentence sentence, int trigger, Func<int, bool> isCue)
    {
        TimeMention? best = null;
        foreach (var time in scene.TimesIn(sentence))
        {
            if (time.Kind is not TimeKind.Set && (time.Value.Earliest ?? time.Value.Latest) is not null
                && (time.Governor == trigger || Belongs(sentence, trigger, sentence.HeadOf(time.First, time.End), isCue))
                && (best is null || IsNearer(time, best, trigger)))
            {
                best = time;
            }
        }

        return best?.Value;
    }

    /// <summary>A time that belongs to the event's own word goes before one that is only in its clause.</summary>
    private static bool IsNearer(TimeMention time, TimeMention other, int trigger) =>
        time.Governor == trigger == (other.Governor == trigger)
            ? Math.Abs(time.First - trigger) < Math.Abs(other.First - trigger) : time.Governor == trigger;

    /// <summary>The place of the event whose word stands at <paramref name="trigger"/>, or <see langword="null"/>.</summary>
    public static Place? PlaceOf(Scene scene, Sentence sentence, int trigger, Func<int, bool> isCue) =>
        scene.PlacesIn(sentence)
            .Where(p => p.Locative && Belongs(sentence, trigger, p.Head, isCue))
            .Where(p => Depth(sentence, p.Head, trigger) <= DeepestPlace)
            .OrderBy(p => p.Place.Precision is PlacePrecision.Country or PlacePrecision.Region)
            .ThenBy(p => Math.Abs(p.Head - trigger))
            .FirstOrDefault()?.Place;

    /// <summary>How many phrases lie between a place and the event's word; an of-phrase counts for nothing.</summary>
    private static int Depth(Sentence sentence, int place, int trigger)
    {
        var depth = 0;
        for (var node = place; node >= 0 && node != trigger; node = sentence[node].Head)
        {
            depth += IsOfAnotherMember(sentence, node, trigger) ? DeepestPlace + 1
                : sentence.HasCase(node, "of") || sentence[node].Relation is Relation.Appos or Relation.Flat ? 0 : 1;
        }

        return depth;
    }

    /// <summary>Whether a node heads another member of the coordination that the event's noun opens: its places are its own.</summary>
    private static bool IsOfAnotherMember(Sentence sentence, int node, int trigger) =>
        sentence[node].Relation == Relation.Conj && sentence[node].Head == trigger && sentence[trigger].Tag == UniversalTag.Noun;

    /// <summary>Whether an adverbial stands in the clause of the event, and in no clause nearer to it.</summary>
    private static bool Belongs(Sentence sentence, int trigger, int adverbial, Func<int, bool> isCue)
    {
        if (adverbial == trigger)
        {
            return false;
        }

        var clause = sentence.GoverningPredicate(adverbial);
        if (sentence.IsUnder(adverbial, trigger))
        {
            return clause == trigger || !sentence.IsUnder(clause, trigger);
        }

        if (sentence.IsPredicate(trigger))
        {
            return Shares(sentence, trigger, clause, adverbial);
        }

        return clause == sentence.GoverningPredicate(trigger) && !isCue(clause) && TakesPlaceBy(sentence, trigger, clause);
    }

    /// <summary>Whether the verb only says that the event takes place, so that its time and place are the event's.</summary>
    private static bool TakesPlaceBy(Sentence sentence, int trigger, int verb) =>
        sentence[trigger].Head == verb && (OccurrenceVerbs.Include(sentence[verb].Lemma) || sentence[verb].Tag != UniversalTag.Verb);

    /// <summary>Whether a clause is coordinated with an earlier one that opens with the adverbial.</summary>
    private static bool Shares(Sentence sentence, int trigger, int clause, int adverbial) =>
        sentence[trigger].Relation == Relation.Conj && sentence[trigger].Head == clause && adverbial < clause;
}
