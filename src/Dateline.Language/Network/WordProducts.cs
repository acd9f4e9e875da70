using System.Collections.Concurrent;

namespace Dateline.Language;

/// <summary>The products of the first layer, which depend on nothing but the word: kept for the words that were met lately.</summary>
/// <param name="tables">The tables of the parts of words.</param>
/// <param name="layer">The first layer.</param>
internal sealed class WordProducts(WordTables tables, Affine layer)
{
    private const int MostKept = 4000;

    private readonly ConcurrentDictionary<string, float[]> _kept = new(StringComparer.Ordinal);

    /// <summary>The products of each word; not to be written to.</summary>
    public float[][] Of(IReadOnlyList<WordForms> sentences, Workspace workspace)
    {
        var known = Known(sentences, workspace);
        return [.. sentences.SelectMany(s => s.Forms).Select(f => known[f])];
    }

    /// <summary>The products of the words of a batch: those that were kept, and those that are made now, all at once.</summary>
    private Dictionary<string, float[]> Known(IReadOnlyList<WordForms> sentences, Workspace workspace)
    {
        var known = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var missing = new List<(WordForms.Marks Marks, string Form)>();
        foreach (var words in sentences)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (known.TryAdd(words.Forms[i], []))
                {
                    if (_kept.TryGetValue(words.Forms[i], out var row))
                    {
                        known[words.Forms[i]] = row;
                    }
                    else
                    {
                        missing.Add((words[i], words.Forms[i]));
                    }
                }
            }
        }

        Make(missing, known, workspace);
        return known;
    }

    private void Make(List<(WordForms.Marks Marks, string Form)> missing, Dictionary<string, float[]> known, Workspace workspace)
    {
        var inputs = workspace.Room(WorkspaceRoom.WordInputs, missing.Count * tables.InputWidth);
        for (var i = 0; i < missing.Count; i++)
        {
            tables.Fill(missing[i].Marks, missing[i].Form, inputs.Slice(i * tables.InputWidth, tables.InputWidth));
        }

        if (_kept.Count + missing.Count > MostKept)
        {
            _kept.Clear();
        }

        var products = workspace.Room(WorkspaceRoom.Products, missing.Count * layer.Columns);
        layer.Apply(inputs, missing.Count, products);
        for (var i = 0; i < missing.Count; i++)
        {
            var row = products.Slice(i * layer.Columns, layer.Columns).ToArray();
            known[missing[i].Form] = row;
            _kept[missing[i].Form] = row;
        }
    }
}
