using System.Text;
using System.Text.RegularExpressions;

namespace Dateline.Training;

/// <summary>A line of a found body that is not in the body as people gave it.</summary>
/// <param name="Page">The page's id.</param>
/// <param name="Kind">What it is, guessed from its words for the table of kinds.</param>
/// <param name="Text">The line.</param>
internal sealed partial record JunkLine(string Page, JunkKind Kind, string Text)
{
    private const int LongestHeading = 90;

    /// <summary>The lines of <paramref name="found"/> whose letters and digits, in that order, do not stand in <paramref name="gold"/>.</summary>
    public static IEnumerable<JunkLine> Of(string page, IEnumerable<string> found, string gold)
    {
        var key = Key(gold);
        return found.Where(line => Key(line) is { Length: > 0 } own && !key.Contains(own, StringComparison.Ordinal))
            .Select(line => new JunkLine(page, Guess(line), line));
    }

    private static JunkKind Guess(string line) =>
        Caption().IsMatch(line) ? JunkKind.Caption
        : Promotion().IsMatch(line) ? JunkKind.Promotion
        : Related().IsMatch(line) ? JunkKind.Related
        : Byline().IsMatch(line) ? JunkKind.Byline
        : Stamp().IsMatch(line) ? JunkKind.Stamp
        : Furniture().IsMatch(line) ? JunkKind.Furniture
        : line.Length <= LongestHeading && !(line[^1] is '.' or '!' or '?' or '”' or '"' or '。') ? JunkKind.Heading
        : JunkKind.Sentence;

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Where(char.IsLetterOrDigit))
        {
            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    [GeneratedRegex("(?i)©|\\(c\\)|\\b(?:photo|foto|picture|image|getty|imago|credit|quelle|shutterstock|alamy)\\b|\\b(?:afp|reuters|epa)/", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex("(?i)newsletter|subscri|sign up|abonn|download (?:our|the) app|whatsapp|inbox|advert|anzeige|affiliate|donate", RegexOptions.CultureInvariant)]
    private static partial Regex Promotion();

    [GeneratedRegex("(?i)^(?:read (?:more|also|next)|also read|related|see also|more on|more from|mehr|lesen sie|lire|lee también|watch)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Related();

    [GeneratedRegex("(?i)^(?:by|von|par|por) \\p{Lu}|\\breporting by\\b|\\bedit(?:ed|ing) by\\b|\\bcontributed to this\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex("(?i)^(?:\\W*(?:published|updated|stand|posted|\\d{1,2}[:.h]\\d{2}|\\d{1,2}[./ -]\\w{2,9}[./ -]\\d{2,4})).{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex("(?i)^(?:share|teilen|comment|print|save|copy|follow us|follow .{2,20} on|tags?:|topics?:|all rights reserved).{0,60}$|cookies", RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();
}
