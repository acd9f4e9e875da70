using AngleSharp.Dom;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Finds the element in which prose stands closest: the most letters in paragraphs, less those in everything else but short sentences.</summary>
/// <remarks>It holds bodies whose paragraphs are spread over boxes, of which measures that look at one parent see a part.</remarks>
internal static class DensestElement
{
    private const int FewestWords = 10;
    private const int WordsWithoutStop = 25;
    private const int LettersOfWord = 6;

    /// <summary>The element around some of a page's blocks; absent when none of them is prose.</summary>
    public static IElement? Of(IEnumerable<PageBlock> blocks)
    {
        var worth = new Dictionary<IElement, int>();
        foreach (var block in blocks)
        {
            var own = IsProse(block) ? block.Text.Length : block.Mark == BlockMark.None && EndsAsSentence(block) ? 0 : -block.Text.Length;
            for (var at = block.Element?.LocalName == "p" ? block.Element.ParentElement : block.Element; at is not null; at = at.ParentElement)
            {
                worth[at] = worth.GetValueOrDefault(at) + own;
            }
        }

        // Of equal ones the inner was met first.
        return worth.Where(w => w.Value > 0).OrderByDescending(w => w.Value).Select(w => w.Key).FirstOrDefault();
    }

    /// <summary>Whether a block is a paragraph and not a title, a teaser or a menu; scripts without spaces are measured by letters.</summary>
    public static bool IsProse(PageBlock block) =>
        block.Mark is BlockMark.None or BlockMark.Item
        && IsLong(block.Text, EndsAsSentence(block) ? FewestWords : WordsWithoutStop);

    private static bool EndsAsSentence(PageBlock block) => PrintedText.EndsWithStop(EndMark.Without(block.Text));

    private static bool IsLong(string text, int words) =>
        text.Length >= words * LettersOfWord || PrintedText.Words(text).Length >= words;
}
