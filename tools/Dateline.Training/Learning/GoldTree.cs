using Dateline.Model;

namespace Dateline.Training;

/// <summary>The tree that the parser should build, made projective by lifting arcs that cross.</summary>
internal sealed class GoldTree
{
    private GoldTree(int[] heads, Relation[] relations) => (Heads, Relations) = (heads, relations);

    /// <summary>The head of each node; node 0 is the root above the sentence.</summary>
    public int[] Heads { get; }

    /// <summary>The relation of each node to its head.</summary>
    public Relation[] Relations { get; }

    /// <summary>The tree of a treebank sentence.</summary>
    public static GoldTree Of(TreebankSentence sentence)
    {
        int[] heads = [-1, .. sentence.Words.Select(w => w.Head)];
        Relation[] relations = [Relation.Root, .. sentence.Words.Select(w => w.Relation)];
        for (var node = FirstCrossing(heads); node > 0; node = FirstCrossing(heads))
        {
            heads[node] = heads[heads[node]];
        }

        return new GoldTree(heads, relations);
    }

    /// <summary>The dependent of the shortest arc that leaves a word between its ends outside; 0 when the tree is projective.</summary>
    private static int FirstCrossing(int[] heads)
    {
        var found = 0;
        for (var node = 1; node < heads.Length; node++)
        {
            var length = Math.Abs(node - heads[node]);
            if (heads[node] > 0 && (found == 0 || length < Math.Abs(found - heads[found])) && Crosses(heads, node))
            {
                found = node;
            }
        }

        return found;
    }

    private static bool Crosses(int[] heads, int node)
    {
        var head = heads[node];
        for (var between = Math.Min(node, head) + 1; between < Math.Max(node, head); between++)
        {
            var up = between;
            while (up > 0 && up != head)
            {
                up = heads[up];
            }

            if (up != head)
            {
                return true;
            }
        }

        return false;
    }
}
