using Dateline.Model;

namespace Dateline.Language;

/// <summary>A tree half built: a stack, the words not yet read, and the arcs made so far.</summary>
/// <remarks>Nodes are numbered from 1 as in treebanks; node 0 is the root above the sentence and lies at the bottom of the stack.</remarks>
internal sealed class ParserState
{
    private readonly int[] _stack;
    private readonly Node[] _nodes;

    /// <summary>Starts a tree over <paramref name="words"/> words.</summary>
    public ParserState(int words)
    {
        Words = words;
        _stack = new int[words + 2];
        _nodes = new Node[words + 1];
        Depth = 1;
        Next = 1;
    }

    /// <summary>How many words the sentence has.</summary>
    public int Words { get; }

    /// <summary>How many nodes lie on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The next word to be read; past the last one when all are read.</summary>
    public int Next { get; private set; }

    /// <summary>Whether every word hangs in the tree.</summary>
    public bool IsDone => Next > Words && Depth == 1;

    /// <summary>Whether a word is left to be moved onto the stack.</summary>
    public bool CanShift => Next <= Words;

    /// <summary>Whether the top of the stack may hang under the next word.</summary>
    public bool CanLeft => Depth > 1 && Next <= Words;

    /// <summary>Whether the top of the stack may hang under the node below it; the root takes only the last word left.</summary>
    public bool CanRight => Depth > 2 || (Depth == 2 && Next > Words);

    /// <summary>The node <paramref name="depth"/> places below the top of the stack; −1 when the stack is not so deep.</summary>
    public int Stack(int depth) => depth < Depth ? _stack[Depth - 1 - depth] : -1;

    /// <summary>The arcs of a node.</summary>
    public ref readonly Node this[int node] => ref _nodes[node];

    /// <summary>Takes a step, which must be allowed.</summary>
    public void Take(int step)
    {
        if (step == Transition.Shift)
        {
            _stack[Depth++] = Next++;
            return;
        }

        var child = _stack[--Depth];
        var head = Transition.IsLeft(step) ? Next : _stack[Depth - 1];
        _nodes[child].Head = head;
        _nodes[child].Relation = Transition.RelationOf(step);
        _nodes[head].Adopt(child, isLeft: child < head);
    }

    /// <summary>Whether a step is allowed; only the root gives the relation <see cref="Relation.Root"/>.</summary>
    public bool Allows(int step)
    {
        if (step == Transition.Shift)
        {
            return CanShift;
        }

        var isRoot = Transition.RelationOf(step) == Relation.Root;
        return Transition.IsLeft(step) ? CanLeft && !isRoot : CanRight && isRoot == (Depth == 2);
    }

    /// <summary>A node with its head and its outermost dependents; 0 where there is none.</summary>
    internal struct Node
    {
        /// <summary>The head.</summary>
        public int Head;

        /// <summary>The relation to the head.</summary>
        public Relation Relation;

        /// <summary>The leftmost dependent.</summary>
        public int Left;

        /// <summary>The second from the left.</summary>
        public int Left2;

        /// <summary>The rightmost dependent.</summary>
        public int Right;

        /// <summary>The second from the right.</summary>
        public int Right2;

        /// <summary>How many dependents stand to the left.</summary>
        public int LeftCount;

        /// <summary>How many dependents stand to the right.</summary>
        public int RightCount;

        /// <summary>Takes a dependent that lies outside the earlier ones.</summary>
        public void Adopt(int child, bool isLeft)
        {
            if (isLeft)
            {
                (Left2, Left, LeftCount) = (Left, child, LeftCount + 1);
            }
            else
            {
                (Right2, Right, RightCount) = (Right, child, RightCount + 1);
            }
        }
    }
}
