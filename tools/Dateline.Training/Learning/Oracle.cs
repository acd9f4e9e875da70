using Dateline.Language;

namespace Dateline.Training;

/// <summary>Tells which steps lose no arc of the gold tree that can still be reached, also after mistakes.</summary>
/// <remarks>Source: Goldberg and Nivre 2013, dynamic oracle of the arc-hybrid system.</remarks>
internal sealed class Oracle(GoldTree gold)
{
    private int _shift;
    private int _left;
    private int _right;
    private int _least;

    /// <summary>Looks at a state; the other methods answer for it.</summary>
    public void Look(ParserState state)
    {
        const int Never = int.MaxValue;
        _shift = state.CanShift ? ShiftCost(state) : Never;
        _left = state.CanLeft ? LeftCost(state) : Never;
        _right = state.CanRight ? RightCost(state) : Never;
        _least = Math.Min(_shift, Math.Min(_left, _right));
    }

    /// <summary>Whether an allowed step is among the best there are, its relation included.</summary>
    public bool Accepts(ParserState state, int step)
    {
        if (step == Transition.Shift)
        {
            return _shift == _least;
        }

        var isLeft = Transition.IsLeft(step);
        var top = state.Stack(0);
        var head = isLeft ? state.Next : state.Stack(1);
        return (isLeft ? _left : _right) == _least
            && (gold.Heads[top] != head || gold.Relations[top] == Transition.RelationOf(step) || head == 0);
    }

    private int ShiftCost(ParserState state)
    {
        var next = state.Next;
        var cost = 0;
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var node = state.Stack(depth);
            cost += depth > 0 && gold.Heads[next] == node ? 1 : 0;
            cost += node != 0 && gold.Heads[node] == next ? 1 : 0;
        }

        return cost;
    }

    private int LeftCost(ParserState state)
    {
        var top = state.Stack(0);
        var head = gold.Heads[top];
        var losesHead = head != state.Next && (head == state.Stack(1) || head > state.Next);
        return (losesHead ? 1 : 0) + Dependents(state, top);
    }

    private int RightCost(ParserState state)
    {
        var top = state.Stack(0);
        return (gold.Heads[top] >= state.Next ? 1 : 0) + Dependents(state, top);
    }

    private int Dependents(ParserState state, int node)
    {
        var count = 0;
        for (var i = state.Next; i <= state.Words; i++)
        {
            count += gold.Heads[i] == node ? 1 : 0;
        }

        return count;
    }
}
