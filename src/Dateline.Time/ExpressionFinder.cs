using Dateline.Model;

namespace Dateline.Time;

/// <summary>Finds the time expressions of a sentence, and what each belongs to.</summary>
internal sealed class ExpressionFinder(TimeLexicon lexicon)
{
    private readonly WordSplitter _splitter = new(lexicon);
    private readonly Governors _governors = new(lexicon.Governors);
    private readonly EventPlaces _places = new(lexicon);
    private readonly DirectionFinder _directions = new(lexicon.Cues);

    /// <summary>The expressions in order, not overlapping.</summary>
    public List<Expression> Find(Sentence sentence)
    {
        var pieces = _splitter.Split(sentence);
        var found = new List<Expression>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (TimeGrammar.Expression(pieces, i) is not { } parsed || Refusal.Refuses(pieces, i, parsed))
            {
                continue;
            }

            var (first, end) = (pieces[i].Token, pieces[parsed.End - 1].Token + 1);
            var governor = GovernorOf(sentence, first, end, found);
            var limited = Context.Apply(pieces, i, parsed);
            var isAttribute = IsAttribute(sentence, first, end);
            var tree = _places.Zoned(isAttribute && limited is BoundTree ? parsed.Tree : limited, sentence, governor);
            var direction = _directions.Find(sentence, first, end);
            direction = direction is Direction.Unknown && sentence[sentence.HeadOf(first, end)].Relation is Relation.NmodPoss ? direction
                : direction is not (Direction.Past or Direction.Future) && IsAheadOfPresent(tree) && DirectionFinder.IsPresent(sentence, governor) ? Direction.LikelyFuture : direction;
            found.Add(new Expression(tree, first, end, direction, governor, isAttribute));
            i = parsed.End - 1;
        }

        ShareYears(sentence, found);
        return found;
    }

    /// <summary>"Since the 2016 agreement was signed", "by the Tuesday deadline": the preposition is that of the noun.</summary>
    private static bool IsAttribute(Sentence sentence, int first, int end)
    {
        var child = sentence.HeadOf(first, end);
        var head = sentence[child].Head;
        return head >= end && sentence[head].Tag is UniversalTag.Noun or UniversalTag.Propn && sentence.First(head) < first && sentence.Child(child, Relation.Case) < 0
            && sentence[child].Relation is Relation.Compound or Relation.Nummod or Relation.Amod or Relation.Nmod;
    }

    /// <summary>"On 15 May and 20 June 2015": the year is that of both.</summary>
    private static void ShareYears(Sentence sentence, List<Expression> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var isNext = found[i + 1].First == found[i].End + 1 && sentence[found[i].End].Form is "and" or "or" or "," or "to";
            if (isNext && found[i].Tree is DayTree { Year: null, Shift: null } first && found[i + 1].Tree is DayTree { Year: { } year } second)
            {
                var carried = first.Month > second.Month ? year - 1 : year;
                found[i] = found[i] with { Tree = first with { Year = carried } };
            }
        }
    }

    /// <summary>"In four days the mandate lapses", "the chiefs speak on Monday": the present tells of what comes.</summary>
    private static bool IsAheadOfPresent(TimeTree tree) => tree switch
    {
        InTree or WithinTree or WeekdayTree { Shift: null } => true,
        AtTree at => IsAheadOfPresent(at.Day),
        PartOfDayTree { Day: { } day } => IsAheadOfPresent(day),
        IntervalTree range => IsAheadOfPresent(range.From),
        _ => false,
    };

    /// <summary>A time that hangs on another, as in "Monday and Tuesday", belongs to what that one belongs to.</summary>
    private int GovernorOf(Sentence sentence, int first, int end, List<Expression> before)
    {
        var governor = lexicon.Governors.Phrase(sentence, _governors.Find(sentence, first, end));
        foreach (var other in before)
        {
            if (other.First <= governor && governor < other.End)
            {
                return other.Governor;
            }
        }

        return governor;
    }
}
