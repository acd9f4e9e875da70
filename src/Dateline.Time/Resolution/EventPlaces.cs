using Dateline.Model;

namespace Dateline.Time;

/// <summary>Gives a clock time without a zone that of the place where its event is: <c>shelling hit Aleppo at 10:00</c>.</summary>
internal sealed class EventPlaces(TimeLexicon lexicon)
{
    /// <summary>The tree with the zone of the nearest place of the same clause; the tree itself when there is none.</summary>
    public TimeTree Zoned(TimeTree tree, Sentence sentence, int governor) =>
        HasBareClock(tree) && (ZoneNear(sentence, governor) ?? (IsLocal(tree) ? ZoneOfOwner(sentence, governor) : null)) is { } zone
            ? Put(tree, new ZoneMark(zone, ZoneBasis.Place)) : tree;

    private static bool IsLocal(TimeTree tree) => tree switch
    {
        ClockTree clock => clock.Zone.IsLocal,
        AtTree at => at.Clock.Zone.IsLocal,
        IntervalTree range => IsLocal(range.To),
        BoundTree bound => IsLocal(bound.Inner),
        _ => false,
    };

    /// <summary>Local time on somebody's ground: <c>shelled Armenian positions at 02:10 local time</c>.</summary>
    private string? ZoneOfOwner(Sentence sentence, int governor)
    {
        var clause = Clause(sentence, governor);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (lexicon.Zones.OfAdjective(sentence[i].Form) is { } zone && sentence[i].Head >= 0 && Clause(sentence, i) == clause && IsGround(sentence, sentence[i].Head))
            {
                return zone;
            }
        }

        return null;
    }

    /// <summary>A noun behind a preposition of place, or what is fired at.</summary>
    private bool IsGround(Sentence sentence, int noun) =>
        sentence[noun].Tag is UniversalTag.Noun or UniversalTag.Propn
        && (sentence.Child(noun, Relation.Case) is >= 0 and var mark
            ? IsOfPlace(sentence[mark]) : IsHit(sentence, noun));

    private bool IsOfPlace(Token mark) => lexicon.Neighbours.Has(mark.Lemma, Neighbour.BeforePlace);

    private bool IsHit(Sentence sentence, int noun) =>
        sentence[noun] is { Relation: Relation.Obj, Head: >= 0 and var verb } && lexicon.Governors.Is(sentence, verb, GovernorKind.Hits);

    private static bool HasBareClock(TimeTree tree) => tree switch
    {
        ClockTree clock => clock.Zone.Id is null,
        AtTree at => at.Clock.Zone.Id is null,
        IntervalTree range => HasBareClock(range.From) && HasBareClock(range.To),
        RepeatTree { Window: { } window } => HasBareClock(window),
        BoundTree bound => HasBareClock(bound.Inner),
        ApproximateTree rough => HasBareClock(rough.Inner),
        ClippedTree clipped => HasBareClock(clipped.Inner),
        _ => false,
    };

    private static TimeTree Put(TimeTree tree, ZoneMark zone) => tree switch
    {
        ClockTree clock => clock with { Zone = zone },
        AtTree at => at with { Clock = at.Clock with { Zone = zone } },
        IntervalTree range => new IntervalTree(Put(range.From, zone), Put(range.To, zone)),
        RepeatTree { Window: { } window } repeat => repeat with { Window = Put(window, zone) },
        BoundTree bound => bound with { Inner = Put(bound.Inner, zone) },
        ApproximateTree rough => new ApproximateTree(Put(rough.Inner, zone)),
        ClippedTree clipped => clipped with { Inner = Put(clipped.Inner, zone) },
        _ => tree,
    };

    private string? ZoneNear(Sentence sentence, int governor)
    {
        var clause = Clause(sentence, governor);
        string? best = null;
        var nearest = int.MaxValue;
        foreach (var name in sentence.Names)
        {
            if (name.Kind is NameKind.Place && Math.Abs(name.First - governor) < nearest && IsLocative(sentence, name)
                && IsOfClause(sentence, name, clause) && lexicon.Zones.OfPlace(Text(sentence, name)) is { } zone)
            {
                (best, nearest) = (zone, Math.Abs(name.First - governor));
            }
        }

        return best;
    }

    private static string Text(Sentence sentence, NameSpan name)
    {
        var first = sentence[name.First].IsLemma("the") ? name.First + 1 : name.First;
        return string.Join(' ', Enumerable.Range(first, Math.Max(0, name.End - first)).Select(i => sentence[i].Form));
    }

    /// <summary>A place stands after a preposition of place, perhaps behind its kind: <c>in the Syrian city of Aleppo</c>, <c>in the capital, Tripoli</c>.</summary>
    private bool IsLocative(Sentence sentence, NameSpan name)
    {
        for (var node = sentence.HeadOf(name.First, name.End); node >= 0; node = sentence[node].Head)
        {
            if (sentence.Child(node, Relation.Case) is >= 0 and var mark && !sentence[mark].IsLemma("of"))
            {
                return IsOfPlace(sentence[mark]);
            }

            if (IsHit(sentence, node))
            {
                return true;
            }

            if (sentence[node].Tag is not (UniversalTag.Noun or UniversalTag.Propn))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOfClause(Sentence sentence, NameSpan name, int clause) =>
        Clause(sentence, sentence.HeadOf(name.First, name.End)) == clause;

    private static int Clause(Sentence sentence, int index)
    {
        var node = index;
        while (sentence[node].Head >= 0 && sentence[node].Tag is not UniversalTag.Verb && sentence[node].Relation is not Relation.Conj && sentence.Child(node, Relation.Cop) < 0)
        {
            node = sentence[node].Head;
        }

        return node;
    }
}
