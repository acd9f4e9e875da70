using Dateline.Model;
using Dateline.Stories.Lines;

namespace Dateline.Stories.Bodies;

/// <summary>The body while it is sorted line by line.</summary>
internal sealed class SortedBody
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<string> _related = [];
    private readonly List<string> _credits = [];
    private readonly List<string> _notes = [];
    private string? _byline;
    private string? _publisher;
    private string? _signer;

    /// <summary>Puts a line that its own words explain where it belongs.</summary>
    public void AddMarked(Line line)
    {
        switch (line.Kind)
        {
            case LineKind.Credit:
                _credits.Add(line.Text);
                break;
            case LineKind.Caption:
                _paragraphs.Add(new Paragraph(ParagraphKind.Caption, line.Text));
                AddCredit(line.Value);
                break;
            case LineKind.Correction:
                _paragraphs.Add(new Paragraph(ParagraphKind.Correction, line.Text));
                break;
            case LineKind.Byline:
                AddByline(line);
                break;
            case LineKind.Source:
                _publisher ??= line.Value;
                break;
            default:
                _signer ??= line.Kind == LineKind.SignOff ? line.Value : null;
                _notes.Add($"Left out ({Reason(line.Kind)}): “{line.Text}”.");
                break;
        }
    }

    /// <summary>Puts a line of text where the sifter says.</summary>
    public void AddText(string text, StrayKind kind, string reason)
    {
        if (kind is StrayKind.Paragraph or StrayKind.Subheading)
        {
            _paragraphs.Add(new Paragraph(kind == StrayKind.Paragraph ? ParagraphKind.Body : ParagraphKind.Heading, text));
        }
        else if (kind == StrayKind.Related)
        {
            _related.Add(text);
            _notes.Add($"Left out as a headline of another story ({reason}): “{text}”.");
        }
        else
        {
            _notes.Add($"Left out as a repetition ({reason}): “{text}”.");
        }
    }

    /// <summary>All of it.</summary>
    public BodyReading ToReading() => new()
    {
        Paragraphs = [.. _paragraphs.Where((p, i) => p.Kind != ParagraphKind.Heading || StandsOverText(i))],
        Related = [.. _related],
        Credits = [.. _credits],
        Notes = [.. _notes],
        Byline = _byline,
        Publisher = _publisher,
        Signer = _signer,
    };

    // A heading over nothing is a leftover of the site, or a title in a row of titles.
    private bool StandsOverText(int heading) =>
        _paragraphs.Skip(heading + 1).Select(p => p.Kind).FirstOrDefault(k => k is ParagraphKind.Body or ParagraphKind.Heading, ParagraphKind.Heading) == ParagraphKind.Body;

    // "By Name / ANKARA" is a byline and a dateline on one line; the dateline belongs to the body.
    private void AddByline(Line line)
    {
        var slash = line.Value?.IndexOfAny(['/', '|']) ?? -1;
        var place = slash < 0 ? "" : line.Value![(slash + 1)..].Trim();
        var isPlace = place.Length > 2 && !place.Any(char.IsLower);
        _byline ??= isPlace ? line.Value![..slash].Trim() : line.Value;
        if (isPlace)
        {
            _paragraphs.Add(new Paragraph(ParagraphKind.Body, place));
        }
    }

    private void AddCredit(string? credit)
    {
        if (credit is not null)
        {
            _credits.Add(credit);
        }
    }

    private static string Reason(LineKind kind) => kind switch
    {
        LineKind.SignOff => "who reported, wrote and edited",
        LineKind.Advisory => "an editor's word on the version",
        LineKind.Date => "a date line",
        _ => "not the story's text",
    };
}
