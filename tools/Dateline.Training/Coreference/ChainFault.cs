using Dateline.Model;

namespace Dateline.Training;

/// <summary>A mention that was put wrong, annotated or found.</summary>
/// <param name="Kind">How.</param>
/// <param name="Read">The document.</param>
/// <param name="Gold">The annotated mention; <see langword="null"/> when there is none.</param>
/// <param name="Found">The found mention of one actor; <see langword="null"/> when there is none.</param>
internal sealed record ChainFault(ChainFaultKind Kind, ReadChains Read, GoldMention? Gold, FoundMention? Found)
{
    private const int MostMentions = 6;

    /// <summary>How its words refer.</summary>
    public MentionForm Form => Gold?.Form ?? MentionForms.Of(Found!.Mention.Kind);

    /// <summary>Its words, as annotated or else as found.</summary>
    public string Words => Read.Document.Story.TextOf(Span);

    /// <summary>The fault in three lines: the sentence with the words marked, the annotated chain, the actor found.</summary>
    public IEnumerable<string> Lines =>
    [
        $"[{Read.Document.Story.Id}] {Context}",
        $"    right: {Right}",
        $"    found: {FoundWords}",
    ];

    private TextSpan Span => Gold?.Span ?? Found!.Span;

    private string Context
    {
        get
        {
            var text = Read.Document.Story.TextOf(Span.Passage);
            var sentences = Read.Reading.Sentences.Where(s => s.Span.Overlaps(Span)).Select(s => s.Span).ToList();
            var (start, end) = (sentences.Min(s => s.Start), sentences.Max(s => s.End));
            return $"{text[start..Span.Start]}<<{text[Span.Start..Span.End]}>>{text[Span.End..end]}";
        }
    }

    private string Right
    {
        get
        {
            if (Gold is null)
            {
                return "no mention";
            }

            var chain = Read.Document.Mentions.Where(m => m.Chain == Gold.Chain).ToList();
            return $"{Gold.Kind} {Gold.Chain}, {chain.Count} mentions: {Some(chain.Select(m => m.Span))}";
        }
    }

    private string FoundWords
    {
        get
        {
            if (Found is null)
            {
                return Read.Over(Gold!) is { } over
                    ? $"only '{Read.Document.Story.TextOf(Read.SpanOf(over))}' for {string.Join(" + ", over.Actors.Select(a => Read.Cast[a].Name))} ({over.Rule})"
                    : "nothing";
            }

            var actor = Read.Cast[Found.Actor];
            var mentions = Read.Mentions.Where(m => m.Actor == actor.Id).ToList();
            return $"{actor.Name} ({actor.Kind}, {Found.Mention.Rule}), {mentions.Count} mentions: {Some(mentions.Select(m => m.Span))}";
        }
    }

    private string Some(IEnumerable<TextSpan> mentions) =>
        string.Join(" | ", mentions.Select(Read.Document.Story.TextOf).Distinct().Take(MostMentions));
}
