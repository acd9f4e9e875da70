using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>An annotated toponym with the mention that Dateline found there.</summary>
/// <param name="Gold">The toponym.</param>
/// <param name="Mention">The mention that shares most characters with it, the first of equals; <see langword="null"/> when none shares any.</param>
internal sealed record FoundToponym(GoldToponym Gold, PlaceMention? Mention)
{
    /// <summary>The place found; <see langword="null"/> when there is no mention.</summary>
    public Place? Place => Mention?.Place;

    /// <summary>The toponyms of a document with the mentions of its reading.</summary>
    public static IEnumerable<FoundToponym> In(GeoparsedDocument document, Reading reading, PlaceMentions mentions)
    {
        var spans = mentions.Mentions.Select(m => (Mention: m, Span: reading.Sentences[m.Sentence].SpanOf(m.First, m.End))).ToList();
        return document.Toponyms.Select(t => new FoundToponym(
            t, spans.Where(s => s.Span.Overlaps(t.Span)).OrderByDescending(s => Shared(s.Span, t.Span)).Select(s => s.Mention).FirstOrDefault()));
    }

    private static int Shared(TextSpan one, TextSpan other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
}
