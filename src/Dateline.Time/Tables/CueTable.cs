using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Time;

/// <summary>The lemmas that tell whether a time lies ahead or behind.</summary>
internal sealed class CueTable
{
    private readonly FrozenSet<(string Lemma, Cue Cue)> _cues;

    public CueTable(LexiconTable table) =>
        _cues = table.Rows.SelectMany(r => r.List("words"), (r, word) => (word, r.Choice<Cue>("cue"))).ToFrozenSet();

    /// <summary>Whether the lemma is a cue of the kind.</summary>
    public bool Is(string lemma, Cue cue) => _cues.Contains((lemma, cue));
}
