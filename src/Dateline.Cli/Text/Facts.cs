using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>The lines of an entry; empty ones are left out.</summary>
internal sealed class Facts
{
    private const int LabelWidth = 13;
    private readonly List<IRenderable> _lines = [];

    public IReadOnlyList<IRenderable> Lines => _lines;

    public Facts Add(Phrase line)
    {
        if (!line.IsEmpty)
        {
            _lines.Add(line);
        }

        return this;
    }

    public Facts Add(IEnumerable<IRenderable> lines)
    {
        _lines.AddRange(lines);
        return this;
    }

    /// <summary>A labelled fact, when there is one.</summary>
    public Facts Add(string label, string? text) =>
        string.IsNullOrEmpty(text) ? this : Add(label, [new Phrase().Plain(text)]);

    /// <summary>Labelled lines; the label stands at the first.</summary>
    public Facts Add(string label, IReadOnlyList<IRenderable> lines)
    {
        if (lines.Count > 0)
        {
            _lines.Add(new Hanging(new Phrase().Faint(label), LabelWidth, new Stack(lines)));
        }

        return this;
    }

    /// <summary>The ids of the rules that made the line, when they are wanted.</summary>
    public Facts Explain(bool wanted, IEnumerable<string?> rules)
    {
        string[] ids = [.. rules.OfType<string>().Distinct(StringComparer.Ordinal)];
        return wanted && ids.Length > 0 ? Add("by rule", [new Phrase().Faint(string.Join(", ", ids))]) : this;
    }
}
