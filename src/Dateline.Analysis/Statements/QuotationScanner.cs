using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Finds what stands between quotation marks, straight or curly, over paragraphs that open a quotation again.</summary>
/// <remarks>An opening mark without its closing mark is a quotation up to the end of the paragraph only when it opens the paragraph
/// or the next paragraph opens with a mark; otherwise the mark is left out of account: no quotation rather than a guess.</remarks>
internal static class QuotationScanner
{
    /// <summary>The quotations of a story, in order of the text; they do not overlap.</summary>
    public static EquatableList<Quotation> Scan(Story story)
    {
        var found = new List<Quotation>();
        foreach (var passage in story.Passages)
        {
            ScanPassage(story, passage, found);
        }

        return [.. found];
    }

    private static void ScanPassage(Story story, int passage, List<Quotation> found)
    {
        var text = story.TextOf(passage);
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (start < 0 && IsOpening(text, i))
            {
                start = i;
                i += IsPair(text, i) ? 1 : 0;
            }
            else if (start >= 0 && Closes(text, start, i))
            {
                i += IsPair(text, i) ? 1 : 0;
                found.Add(Make(passage, text, start, i + 1, continues: false));
                start = -1;
            }
        }

        if (start >= 0 && (start == 0 || NextOpens(story, passage)))
        {
            found.Add(Make(passage, text, start, text.Length, continues: true));
        }
    }

    private static Quotation Make(int passage, string text, int start, int end, bool continues) =>
        new(new TextSpan(passage, start, end), text.AsSpan(start, end - start).Count(' ') + 1, continues);

    private static bool IsOpening(string text, int i) => text[i] switch
    {
        '“' or '«' or '„' => true,
        '"' => i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]),
        _ => IsPair(text, i),
    };

    /// <summary>Whether two apostrophes stand for one mark, as some agencies type it.</summary>
    private static bool IsPair(string text, int i) => text[i] == '\'' && i + 1 < text.Length && text[i + 1] == '\'';

    private static bool Closes(string text, int opening, int i) => text[opening] switch
    {
        '"' => text[i] == '"',
        '«' => text[i] == '»',
        '„' => text[i] is '“' or '”',
        '\'' => IsPair(text, i),
        _ => text[i] is '”' or '"',
    };

    private static bool NextOpens(Story story, int passage) =>
        passage >= 0 && passage + 1 < story.Paragraphs.Count
        && story.TextOf(passage + 1) is { Length: > 0 } next && next[0] is '"' or '“' or '«';
}
