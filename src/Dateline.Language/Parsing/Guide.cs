using Dateline.Model;

namespace Dateline.Language;

/// <summary>The tree of the backward parser, which the forward parser looks at and may overrule.</summary>
/// <remarks>Source: stacking of parsers, Nivre and McDonald 2008. Nodes are numbered from 1; node 0 is the root above the sentence.</remarks>
internal sealed class Guide
{
    private readonly int[] _heads;
    private readonly Relation[] _relations;
    private readonly int[] _lastChild;

    /// <summary>Takes a tree that was built over the words in reverse order.</summary>
    public Guide(ParserState reversed)
    {
        var heads = new int[reversed.Words + 1];
        _relations = new Relation[heads.Length];
        _lastChild = new int[heads.Length];
        for (var node = 1; node < heads.Length; node++)
        {
            heads[node] = reversed[node].Head;
            _relations[heads.Length - node] = reversed[node].Relation;
        }

        _heads = ReverseHeads(heads);
        for (var node = 1; node < heads.Length; node++)
        {
            _lastChild[_heads[node]] = node;
        }
    }

    /// <summary>The heads of the same tree over the words in reverse order.</summary>
    public static int[] ReverseHeads(int[] heads)
    {
        var reversed = new int[heads.Length];
        reversed[0] = heads[0];
        for (var node = 1; node < heads.Length; node++)
        {
            reversed[heads.Length - node] = heads[node] == 0 ? 0 : heads.Length - heads[node];
        }

        return reversed;
    }

    /// <summary>How two nodes hang together: 1 when the left hangs under the right, 2 the other way round, 0 not at all.</summary>
    public ulong Pair(int left, int right) =>
        left < 0 || right < 0 ? 3u : left > 0 && _heads[left] == right ? 1u : right > 0 && _heads[right] == left ? 2u : 0u;

    /// <summary>The relation of a node to its head, with the side on which the head lies.</summary>
    public ulong Arc(int node) =>
        node <= 0 ? 0 : ((ulong)_relations[node] * 4) + (_heads[node] == 0 ? 1u : _heads[node] < node ? 2u : 3u);

    /// <summary>Whether a node has a dependent at or after <paramref name="next"/>.</summary>
    public bool ReachesTo(int node, int next) => node >= 0 && _lastChild[node] >= next;

    /// <summary>Where the head of a node lies: under the top of the stack, at it, between, at the next word, beyond.</summary>
    public ulong Side(int node, ParserState state)
    {
        var head = node <= 0 ? -1 : _heads[node];
        return head < 0 ? 0 : head > state.Next ? 5u : head == state.Next ? 4u : head == state.Stack(0) ? 3u : head == state.Stack(1) ? 2u : 1u;
    }
}
