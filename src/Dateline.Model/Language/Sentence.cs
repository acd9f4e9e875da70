namespace Dateline.Model;

/// <summary>A sentence: its words, its tree and its names.</summary>
/// <remarks>Every word has exactly one head, one word is the root, there is no cycle, and the tree is projective.</remarks>
public sealed record Sentence
{
    private readonly Lazy<int[][]> _children;

    /// <summary>Makes an empty shell to be filled by its initialisers.</summary>
    public Sentence() => _children = new Lazy<int[][]>(FindChildren);

    /// <summary>0-based position in the reading.</summary>
    public required int Index { get; init; }

    /// <summary>The sentence in its passage, from first to last word.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words in order; never empty.</summary>
    public required EquatableList<Token> Tokens { get; init; }

    /// <summary>The outermost names, sorted, not overlapping.</summary>
    public required EquatableList<NameSpan> Names { get; init; }

    /// <summary>Names inside the names, sorted: <c>Turkish</c> in <c>Turkish Foreign Ministry</c>.</summary>
    public EquatableList<NameSpan> InnerNames { get; init; } = [];

    /// <summary>People named with a role, sorted by their first word: <c>Kremlin spokesman Dmitry Peskov</c>.</summary>
    public EquatableList<NamedRole> Roles { get; init; } = [];

    /// <summary>Position of the root.</summary>
    public int Root
    {
        get
        {
            for (var i = 0; i < Tokens.Count; i++)
            {
                if (Tokens[i].Head < 0)
                {
                    return i;
                }
            }

            return 0;
        }
    }

    /// <summary>The word at a position.</summary>
    public Token this[int index] => Tokens[index];

    /// <summary>Positions of the dependents of a word, in order.</summary>
    public ReadOnlySpan<int> Children(int index) => _children.Value[index];

    /// <summary>Dependents with one of the relations, in order.</summary>
    public IEnumerable<int> Children(int index, params Relation[] relations) =>
        _children.Value[index].Where(c => relations.Contains(Tokens[c].Relation));

    /// <summary>The first dependent with one of the relations, or −1.</summary>
    public int Child(int index, params ReadOnlySpan<Relation> relations)
    {
        foreach (var child in Children(index))
        {
            if (relations.Contains(Tokens[child].Relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>First position of the subtree of a word.</summary>
    public int First(int index)
    {
        var first = index;
        for (var children = Children(first); children.Length > 0 && children[0] < first; children = Children(first))
        {
            first = children[0];
        }

        return first;
    }

    /// <summary>Position after the last word of the subtree of a word.</summary>
    public int End(int index)
    {
        var last = index;
        for (var children = Children(last); children.Length > 0 && children[^1] > last; children = Children(last))
        {
            last = children[^1];
        }

        return last + 1;
    }

    /// <summary>The first word of a range whose head lies outside of it.</summary>
    public int HeadOf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Head < first || Tokens[i].Head >= end)
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Whether <paramref name="index"/> is <paramref name="ancestor"/> or lies below it.</summary>
    public bool IsUnder(int index, int ancestor)
    {
        for (var node = index; node >= 0; node = Tokens[node].Head)
        {
            if (node == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text span of the words from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) =>
        new(Span.Passage, Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>The text span of the subtree of a word.</summary>
    public TextSpan SubtreeSpan(int index) => SpanOf(First(index), End(index));

    /// <inheritdoc/>
    public bool Equals(Sentence? other) =>
        other is not null && Index == other.Index && Span == other.Span && Tokens == other.Tokens && Names == other.Names
        && InnerNames == other.InnerNames && Roles == other.Roles;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Span, Tokens.Count);

    private int[][] FindChildren()
    {
        var lists = new List<int>[Tokens.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        for (var i = 0; i < lists.Length; i++)
        {
            if (Tokens[i].Head >= 0)
            {
                lists[Tokens[i].Head].Add(i);
            }
        }

        return [.. lists.Select(l => l.ToArray())];
    }
}
