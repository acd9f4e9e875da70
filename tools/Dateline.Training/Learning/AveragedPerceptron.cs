using System.Runtime.InteropServices;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>A classifier in training: weights move when a decision is wrong; their average over time is what is kept.</summary>
/// <remarks>Source: Collins 2002. Rows are sparse: a feature holds only the classes it has ever moved.</remarks>
internal sealed class AveragedPerceptron(int classes) : IScorer
{
    private const int FirstCapacity = 1 << 16;

    private ulong[] _keys = new ulong[FirstCapacity];
    private int[] _rows = new int[FirstCapacity];
    private readonly List<Row> _store = [default];
    private int _now = 1;

    /// <inheritdoc/>
    public int Classes { get; } = classes;

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores.Clear();
        var store = CollectionsMarshal.AsSpan(_store);
        foreach (var feature in features)
        {
            var row = store[_rows[Slot(feature)]];
            foreach (var cell in row.Cells.AsSpan(0, row.Count))
            {
                scores[cell.Label] += cell.Weight;
            }
        }
    }

    /// <summary>Notes that a decision was made, right or wrong.</summary>
    public void Tick() => _now++;

    /// <summary>Moves the weights of the features towards one class and away from another.</summary>
    public void Update(ReadOnlySpan<ulong> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            Move(row, right, 1);
            Move(row, wrong, -1);
            CollectionsMarshal.AsSpan(_store)[row].Updates++;
        }
    }

    /// <summary>The averaged weights of features that were moved at least so often.</summary>
    public List<(ulong Feature, int Label, double Weight)> Averages(int minimumUpdates)
    {
        var averages = new List<(ulong, int, double)>();
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            var row = _store[_rows[slot]];
            if (_rows[slot] == 0 || row.Updates < minimumUpdates)
            {
                continue;
            }

            foreach (var cell in row.Cells.AsSpan(0, row.Count))
            {
                averages.Add((_keys[slot], cell.Label, (cell.Total + ((double)cell.Weight * (_now - cell.Since))) / _now));
            }
        }

        return averages;
    }

    private void Move(int row, int label, int step)
    {
        ref var target = ref CollectionsMarshal.AsSpan(_store)[row];
        ref var cell = ref target.Find(label);
        cell.Total += (long)cell.Weight * (_now - cell.Since);
        cell.Since = _now;
        cell.Weight += step;
    }

    private int RowOf(ulong feature)
    {
        var slot = Slot(feature);
        if (_rows[slot] != 0)
        {
            return _rows[slot];
        }

        if (_store.Count * 2 > _keys.Length)
        {
            Grow();
            slot = Slot(feature);
        }

        _keys[slot] = feature;
        _rows[slot] = _store.Count;
        _store.Add(new Row { Cells = new Cell[2] });
        return _rows[slot];
    }

    private int Slot(ulong feature)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(feature >> 20) & mask;
        while (_rows[slot] != 0 && _keys[slot] != feature)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (keys, rows) = (_keys, _rows);
        _keys = new ulong[keys.Length * 2];
        _rows = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (rows[i] != 0)
            {
                var slot = Slot(keys[i]);
                (_keys[slot], _rows[slot]) = (keys[i], rows[i]);
            }
        }
    }

    private struct Row
    {
        public Cell[]? Cells;
        public int Count;
        public int Updates;

        public ref Cell Find(int label)
        {
            for (var i = 0; i < Count; i++)
            {
                if (Cells![i].Label == label)
                {
                    return ref Cells[i];
                }
            }

            if (Count == Cells!.Length)
            {
                Array.Resize(ref Cells, Count * 2);
            }

            Cells[Count].Label = label;
            return ref Cells[Count++];
        }
    }

    private struct Cell
    {
        public int Label;
        public int Weight;
        public int Since;
        public long Total;
    }
}
