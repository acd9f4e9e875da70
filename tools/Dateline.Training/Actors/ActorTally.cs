using Dateline.Model;

namespace Dateline.Training;

/// <summary>Counts actors that are found and right, and their mentions.</summary>
internal sealed class ActorTally
{
    private readonly Tally _actors = new();
    private readonly Tally _whole = new();
    private readonly Tally _mentions = new();
    private (int Right, int All) _kinds;
    private (int Right, int All) _countries;
    private (int Right, int All) _roles;
    private (int Right, int All) _open;

    /// <summary>How many actors were expected.</summary>
    public int Expected => _actors.Expected;

    /// <summary>All figures, in per cent.</summary>
    public (string Metric, double Value)[] Figures =>
    [
        ("precision", _actors.Precision),
        ("recall", _actors.Recall),
        ("f1", _actors.F1),
        ("kind", Share(_kinds)),
        ("country", Share(_countries)),
        ("roles", Share(_roles)),
        ("wholeF1", _whole.F1),
        ("mentionF1", _mentions.F1),
        ("openKept", Share(_open)),
    ];

    /// <summary>Counts one sample.</summary>
    public void Add(ActorMatch match)
    {
        var pairs = match.Pairs.Where(p => p.Expected.IsDemanded).ToList();
        object[] expected = [.. pairs.Select(p => p.Found), .. match.Missed];
        object[] found = [.. pairs.Select(p => p.Found), .. match.Spurious];
        _actors.Add(found, expected);
        _whole.Add(found, pairs.Select(p => p.IsRight ? (object)p.Found : p.Expected).Concat(match.Missed));
        _mentions.Add(FoundMentions(match), ExpectedMentions(match));
        foreach (var pair in pairs)
        {
            Add(pair);
        }

        _open = (_open.Right + match.Open.Count(o => !match.IsResolved(o)), _open.All + match.Open.Count);
    }

    private void Add(ActorPair pair)
    {
        _kinds = With(_kinds, pair.IsKindRight);
        _countries = Answers.IsJudged(pair.Expected.Country) ? With(_countries, pair.IsCountryRight) : _countries;
        _roles = pair.Expected.IsPerson ? With(_roles, pair.AreRolesRight) : _roles;
    }

    private static IEnumerable<(string Actor, TextSpan Span)> FoundMentions(ActorMatch match) =>
        match.Pairs.SelectMany(p => match.JudgedMentionsOf(p).Select(m => (p.Found.Id, m)))
            .Concat(match.Spurious.SelectMany(s => match.MentionsOf(s).Select(m => (s.Id, m))));

    private static IEnumerable<(string Actor, TextSpan Span)> ExpectedMentions(ActorMatch match) =>
        match.Pairs.SelectMany(p => match.MentionsOf(p.Expected).Select(m => (p.Found.Id, m)))
            .Concat(match.Missed.SelectMany(a => match.MentionsOf(a).Select(m => ("missed:" + a.Name, m))));

    private static (int Right, int All) With((int Right, int All) counts, bool right) => (counts.Right + (right ? 1 : 0), counts.All + 1);

    private static double Share((int Right, int All) counts) => counts.All == 0 ? 0 : 100.0 * counts.Right / counts.All;
}
