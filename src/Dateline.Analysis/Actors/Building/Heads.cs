using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds the word by which some words hang in the tree.</summary>
internal static class Heads
{
    /// <summary>The head of the words from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    /// <remarks>Where the parser has torn a name apart, the part that fills a role in the clause is taken.</remarks>
    public static int Of(Sentence sentence, int first, int end)
    {
        var best = -1;
        for (var i = first; i < end; i++)
        {
            var head = sentence[i].Head;
            var leaves = head < first || head >= end;
            if (leaves && (best < 0 || Weight(sentence[i]) > Weight(sentence[best])))
            {
                best = i;
            }
        }

        return best < 0 ? end - 1 : best;
    }

    private static int Weight(Token word) => word.Relation switch
    {
        Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblAgent => 4,
        Relation.Root or Relation.Conj or Relation.NmodPoss => 3,
        Relation.Nmod or Relation.Appos => 2,
        Relation.Punct or Relation.Case or Relation.Det or Relation.Cc => 0,
        _ => 1,
    };
}
