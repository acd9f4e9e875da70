using System.Collections.Frozen;
using System.Globalization;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>The values that follow from a CAMEO code, from <c>lexicon/events/cameo.tsv</c>.</summary>
internal sealed class CameoTable
{
    private readonly FrozenDictionary<string, (int Quad, double Goldstein)> _codes;

    /// <summary>Loads the table that is embedded in the assembly.</summary>
    /// <exception cref="LexiconException">A cell is malformed.</exception>
    public CameoTable()
    {
        var table = LexiconTable.Load(typeof(CameoTable).Assembly, "events/cameo.tsv", "id", "type", "mode", "quad", "goldstein", "label");
        _codes = table.Rows.ToFrozenDictionary(r => r["id"], Values, StringComparer.Ordinal);
    }

    /// <summary>Quad class and Goldstein value of a code, of the nearest code above it when it is not listed; <see langword="null"/> when none is.</summary>
    public (int Quad, double Goldstein)? Of(string code)
    {
        for (var length = code.Length; length >= 2; length--)
        {
            if (_codes.TryGetValue(code[..length], out var values))
            {
                return values;
            }
        }

        return null;
    }

    private static (int Quad, double Goldstein) Values(LexiconRow row)
    {
        if (!int.TryParse(row["quad"], CultureInfo.InvariantCulture, out var quad)
            || !double.TryParse(row["goldstein"], CultureInfo.InvariantCulture, out var goldstein))
        {
            throw row.Wrong("goldstein", "Two numbers were expected.");
        }

        return (quad, goldstein);
    }
}
