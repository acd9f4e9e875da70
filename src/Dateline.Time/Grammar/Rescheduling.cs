using Dateline.Model;

namespace Dateline.Time;

/// <summary>Verbs that move something from one date to another: <c>postponed from Monday to Friday</c>.</summary>
internal static class Rescheduling
{
    private const int Reach = 8;

    /// <summary>Whether "from" stands before the position and a verb of moving before that.</summary>
    public static bool IsBefore(PieceList w, int i)
    {
        if (!w.Is(i - 1, "from"))
        {
            return false;
        }

        for (var at = i - 2; at >= Math.Max(0, i - Reach); at--)
        {
            var token = w.TokenAt(at);
            if (token.Tag is UniversalTag.Verb)
            {
                return w.Lexicon.Cues.Is(token.Lemma, Cue.Reschedule);
            }
        }

        return false;
    }
}
