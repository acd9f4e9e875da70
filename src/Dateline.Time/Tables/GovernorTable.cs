using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Time;

/// <summary>The words that tell the role of their times: those of <c>time/governors.tsv</c>, and the cues of speech of <c>statements/cues.tsv</c>.</summary>
/// <remarks>An entry of several words is its first word with the last one below it in the tree: <c>come into force</c>.</remarks>
internal sealed class GovernorTable
{
    private static readonly SpeechAct[] Speech =
    [
        SpeechAct.State, SpeechAct.Announce, SpeechAct.Report, SpeechAct.Warn, SpeechAct.Confirm, SpeechAct.Deny, SpeechAct.Accuse,
        SpeechAct.Allege, SpeechAct.Condemn, SpeechAct.ClaimResponsibility, SpeechAct.Praise, SpeechAct.Urge, SpeechAct.Promise,
    ];

    private readonly FrozenDictionary<string, (string Last, GovernorKind Kind, string Class)[]> _entries;

    // The last word of each onset, with the first of those that have several.
    private readonly FrozenDictionary<string, string[]> _onsets;

    public GovernorTable(LexiconTable governors, LexiconTable cues)
    {
        var everyday = governors.Rows.Where(r => r.Choice<GovernorKind>("kind") is GovernorKind.Everyday).SelectMany(r => r.List("words")).ToHashSet(StringComparer.Ordinal);
        var own = governors.Rows.SelectMany(r => r.List("words"), (r, word) => Entry(word, r.Choice<GovernorKind>("kind")));
        var speech = cues.Rows.Where(r => IsSpeech(r) && !everyday.Contains(r["lemma"])).Select(r => (First: r["lemma"], Last: "", Kind: GovernorKind.Says, Class: r["pos"])).Distinct();
        _entries = own.Concat(speech).GroupBy(e => e.First, e => (e.Last, e.Kind, e.Class), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _onsets = governors.Rows.Where(r => r.Choice<GovernorKind>("kind") is GovernorKind.Onset).SelectMany(r => r.List("words")).Select(w => w.Split(' '))
            .GroupBy(w => w[^1], w => w.Length > 1 ? w[0] : "").ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the word at a position, with what hangs below it, is an entry of the kind.</summary>
    public bool Is(Sentence sentence, int index, GovernorKind kind)
    {
        foreach (var (last, found, @class) in _entries.GetValueOrDefault(sentence[index].Lemma, []))
        {
            if (found == kind && IsOf(sentence[index], @class) && (last.Length == 0 || HasBelow(sentence, index, last)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The head of the phrase that a word is the last of, as <c>took</c> of <c>took effect</c>; the word itself when there is none.</summary>
    public int Phrase(Sentence sentence, int index)
    {
        var head = sentence[index].Head;
        return head >= 0 && sentence[index].Tag is UniversalTag.Noun && _entries.GetValueOrDefault(sentence[head].Lemma, [])
            .Any(e => e.Last.Length > 0 && e.Last == sentence[index].Lemma && e.Kind is GovernorKind.Begins) ? head : index;
    }

    /// <summary>Whether words that end before a position make the time there a beginning.</summary>
    public bool IsOnset(Sentence sentence, int end)
    {
        foreach (var first in _onsets.GetValueOrDefault(sentence[end - 1].Form, []))
        {
            if (first.Length == 0 || HasBefore(sentence, end, first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpeech(LexiconRow row) =>
        row["pos"] is "verb" or "noun" && row["complement"].Length == 0
        && Speech.Contains(row.Choice<SpeechAct>("act"));

    private static (string First, string Last, GovernorKind Kind, string Class) Entry(string words, GovernorKind kind)
    {
        var parts = words.Split(' ');
        return kind is GovernorKind.Session ? (parts[^1], parts.Length > 1 ? parts[0] : "", kind, "")
            : (parts[0], parts.Length > 1 ? parts[^1] : "", kind, "");
    }

    /// <summary>The account of Friday is a saying, to account for something is none.</summary>
    private static bool IsOf(Token token, string @class) => @class switch
    {
        "noun" => token.Tag is UniversalTag.Noun,
        "verb" => token.Tag is UniversalTag.Verb or UniversalTag.Aux,
        _ => true,
    };

    private static bool HasBelow(Sentence sentence, int index, string lemma)
    {
        foreach (var child in sentence.Children(index))
        {
            if (sentence[child].IsLemma(lemma))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBefore(Sentence sentence, int end, string word)
    {
        for (var i = Math.Max(0, end - 4); i < end - 1; i++)
        {
            if (sentence[i].Form.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
