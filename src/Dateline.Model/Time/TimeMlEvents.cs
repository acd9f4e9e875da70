namespace Dateline.Model;

/// <summary>The words of a listing that times belong to, each once, with the ids that TimeML gives them.</summary>
internal sealed class TimeMlEvents
{
    private readonly Dictionary<TextSpan, string> _ids = [];
    private readonly HashSet<TextSpan> _reporting = [];

    private TimeMlEvents()
    {
    }

    /// <summary>The words in the order of their times.</summary>
    public IEnumerable<(TextSpan Span, string Id)> All => _ids.Select(e => (e.Key, e.Value));

    /// <summary>The events of a listing; a word inside a time is none.</summary>
    public static TimeMlEvents Of(TimeListing listing)
    {
        var events = new TimeMlEvents();
        foreach (var time in listing.Times)
        {
            var span = time.Of.ToSpan();
            if (!listing.Times.Any(t => Overlap(t.Evidence.ToSpan(), span)))
            {
                events._ids.TryAdd(span, FormattableString.Invariant($"e{events._ids.Count + 1}"));
                _ = time.Role is TimeRole.Said && events._reporting.Add(span);
            }
        }

        return events;
    }

    /// <summary>The id of the event at a word, if it is one.</summary>
    public string? IdOf(Citation word) => _ids.GetValueOrDefault(word.ToSpan());

    /// <summary>Whether a time tells when the word was said.</summary>
    public bool IsReporting(TextSpan span) => _reporting.Contains(span);

    private static bool Overlap(TextSpan a, TextSpan b) => a.Passage == b.Passage && a.Start < b.End && b.Start < a.End;
}
