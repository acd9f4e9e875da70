using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Counts the times inside a statement from the day on which it was made, where that is not the day of the story.</summary>
/// <remarks>The reporter's own words count from the publication ("said on Monday that talks will resume next week"); those inside quotation
/// marks, and those of a statement made long before, count from the statement.</remarks>
internal sealed class StatementDays(RoleFinder roles)
{
    /// <summary>A statement this many days back is told in its own time.</summary>
    private const int LongBefore = 10;

    private const int HighestClimb = 16;

    /// <summary>The scene in which an expression is understood.</summary>
    public Scene SceneOf(Sentence sentence, Expression expression, List<Expression> all, Scene scene)
    {
        if (all.Count < 2 || scene.Today is not { } today || !IsDeictic(expression.Tree)
            || SayingAbove(sentence, expression.Governor) is not (>= 0 and var saying)
            || DayOf(sentence, saying, (expression, all), scene) is not { } day)
        {
            return scene;
        }

        var isOld = Period.DaysBetween(day, today) > LongBefore && expression.Tree is OffsetTree or InTree or WithinTree or BoundTree { Inner: OffsetTree };
        return day != today && (isOld || IsQuoted(sentence, expression.First))
            ? scene with { Anchors = scene.Anchors with { Day = day, Published = null, Kind = TimeAnchor.Event } } : scene;
    }

    private static bool IsDeictic(TimeTree tree) => tree switch
    {
        ShiftTree { FromEvent: false } or OffsetTree { FromEvent: false, From: null } or InTree or WithinTree or WeekdayTree or WeekendTree => true,
        PartOfDayTree part => part.Day is null || IsDeictic(part.Day),
        AtTree at => IsDeictic(at.Day),
        BoundTree bound => IsDeictic(bound.Inner),
        PortionTree portion => IsDeictic(portion.Whole),
        _ => false,
    };

    /// <summary>The verb of saying whose content the governor stands in, or −1.</summary>
    private int SayingAbove(Sentence sentence, int governor)
    {
        var node = governor;
        for (var step = 0; step < HighestClimb && sentence[node].Head >= 0; step++)
        {
            var head = sentence[node].Head;
            if (sentence[node].Relation is Relation.Ccomp or Relation.Parataxis or Relation.Xcomp && roles.IsSaying(sentence, head))
            {
                return head;
            }

            node = head;
        }

        return -1;
    }

    /// <summary>The day that another expression gives to the saying, at the verb itself or at a letter or speech below it.</summary>
    private static LocalDate? DayOf(Sentence sentence, int saying, (Expression Self, List<Expression> All) told, Scene scene)
    {
        foreach (var other in told.All)
        {
            if (other != told.Self && IsOfSaying(sentence, other.Governor, saying)
                && Resolver.Resolve(other.Tree, scene.Toward(other.Direction)) is { Start: { } start, End: not null, Granularity: <= Granularity.Day })
            {
                return start.Date;
            }
        }

        return null;
    }

    private static bool IsOfSaying(Sentence sentence, int governor, int saying)
    {
        for (var node = governor; node >= 0; node = sentence[node].Head)
        {
            if (node == saying)
            {
                return true;
            }

            if (sentence[node].Relation is Relation.Nsubj && governor != node && sentence[governor].IsLemma("date", "write", "publish", "issue"))
            {
                continue;
            }

            if (sentence[node].Relation is Relation.Ccomp or Relation.Parataxis or Relation.Advcl or Relation.Conj or Relation.Nsubj or Relation.AclRelcl)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsQuoted(Sentence sentence, int index)
    {
        var isOpen = false;
        for (var i = 0; i < index; i++)
        {
            isOpen = sentence[i].Form switch
            {
                "“" or "``" or "«" => true,
                "”" or "''" or "»" => false,
                "\"" => !isOpen,
                _ => isOpen,
            };
        }

        return isOpen;
    }
}
