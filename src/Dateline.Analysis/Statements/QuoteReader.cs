using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Brings attributions and quotations together: whole quotations over several sentences, and how the words are given.</summary>
internal sealed class QuoteReader
{
    private const double DirectShare = 0.9;
    private const double MixedShare = 0.05;
    private readonly EquatableList<Quotation> _quotations;

    /// <summary>Makes a reader of the quotations of one story.</summary>
    public QuoteReader(EquatableList<Quotation> quotations) => _quotations = quotations;

    /// <summary>Whether a span lies inside a quotation as a whole.</summary>
    public bool IsQuoted(TextSpan span) => _quotations.Any(q => q.Span.Contains(span));

    /// <summary>The attribution with its content widened to the quotations that it touches, and its kind of quote.</summary>
    public Attribution Read(Attribution attribution)
    {
        var content = attribution.Content.Select(Widen).Distinct().ToList();
        var total = content.Sum(c => c.Length);
        var quoted = content.Sum(c => _quotations.Sum(q => Shared(q.Span, c)));
        var share = total == 0 ? 0 : (double)quoted / total;
        return attribution with
        {
            Content = [.. content],
            Quote = attribution.Quote == QuoteKind.Headline ? QuoteKind.Headline : Kind(share, total),
        };
    }

    private static QuoteKind Kind(double share, int total) => (share, total) switch
    {
        (_, 0) => QuoteKind.None,
        ( >= DirectShare, _) => QuoteKind.Direct,
        ( >= MixedShare, _) => QuoteKind.Mixed,
        _ => QuoteKind.Indirect,
    };

    private static int Shared(TextSpan left, TextSpan right) =>
        left.Overlaps(right) ? Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start) : 0;

    /// <summary>A content that begins or ends inside a quotation takes the whole of it, its marks included.</summary>
    private TextSpan Widen(TextSpan content)
    {
        var (start, end) = (content.Start, content.End);
        foreach (var quotation in _quotations)
        {
            var span = quotation.Span;
            if (span.Passage != content.Passage || span.End < content.Start || span.Start > content.End)
            {
                continue;
            }

            var crosses = (span.Start < content.Start && span.End > content.Start) || (span.End > content.End && span.Start < content.End)
                || span.End == content.End + 1 || span.Start == content.Start - 1;
            (start, end) = crosses ? (Math.Min(start, span.Start), Math.Max(end, span.End)) : (start, end);
        }

        return new TextSpan(content.Passage, start, end);
    }
}
