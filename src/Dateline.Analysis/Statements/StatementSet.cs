using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>The statements of a story, with the stance of their cues.</summary>
internal sealed class StatementSet
{
    private readonly EquatableList<Attribution> _attributions;

    /// <summary>Makes the set; both lists are parallel.</summary>
    public StatementSet(EquatableList<Statement> statements, EquatableList<Attribution> attributions) =>
        (Statements, _attributions) = (statements, attributions);

    /// <summary>The statements in order of the text.</summary>
    public EquatableList<Statement> Statements { get; }

    /// <summary>The innermost statement whose content holds a span, and its stance; <see langword="null"/> when the outlet speaks.</summary>
    public (Statement Statement, Attribution Attribution)? Carrying(TextSpan span)
    {
        (Statement, Attribution)? best = null;
        var shortest = int.MaxValue;
        for (var i = 0; i < _attributions.Count; i++)
        {
            var attribution = _attributions[i];
            var length = attribution.Content.Where(c => c.Contains(span)).Select(c => c.Length).DefaultIfEmpty(int.MaxValue).Min();
            if (length <= shortest && length < int.MaxValue && !attribution.CueSpan.Contains(span))
            {
                best = (Statements[i], attribution);
                shortest = length;
            }
        }

        return best;
    }

    /// <summary>The statement whose cue includes a span, and its stance.</summary>
    public (Statement Statement, Attribution Attribution)? CuedBy(TextSpan span)
    {
        for (var i = 0; i < _attributions.Count; i++)
        {
            if (_attributions[i].CueSpan.Contains(span))
            {
                return (Statements[i], _attributions[i]);
            }
        }

        return null;
    }

    /// <summary>The statement of an id.</summary>
    public Statement? this[string? id] => Statements.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));
}
