using System.Collections.Frozen;

namespace Dateline.Stories.Pages;

/// <summary>Guesses how deep markup nests without parsing it: parsers take quadratic time over what is made to nest.</summary>
internal static class OpenTags
{
    private const int LongestTag = 2_000;

    private static readonly FrozenSet<string> Unclosed = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
        "p", "li", "dd", "dt", "td", "th", "tr", "option", "tbody", "thead", "path", "use", "html", "head", "body",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The most elements open at once, those that need no end tag not counted.</summary>
    public static int Deepest(string markup)
    {
        var names = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        int open = 0, deepest = 0;
        var text = markup.AsSpan();
        for (var at = text.IndexOf('<'); at >= 0 && at < text.Length - 1;)
        {
            var closes = text[at + 1] == '/';
            var name = Name(text[(at + (closes ? 2 : 1))..]);
            var end = text.Slice(at, Math.Min(LongestTag, text.Length - at)).IndexOf('>');
            var counts = name.Length > 0 && !names.Contains(name) && !(end > 0 && text[at + end - 1] == '/');
            open = counts ? Math.Max(0, open + (closes ? -1 : 1)) : open;
            deepest = Math.Max(deepest, open);
            at = NextTag(text, closes ? at + 1 : AfterRaw(text, at, name));
        }

        return deepest;
    }

    private static int NextTag(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOf('<');
        return next < 0 ? -1 : from + next;
    }

    // What stands in a script is no markup, whatever it looks like.
    private static int AfterRaw(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> name)
    {
        var raw = name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script"
            : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style"
            : text[at..].StartsWith("<!--", StringComparison.Ordinal) ? "-->"
            : null;
        if (raw is null)
        {
            return at + 1;
        }

        var end = text[(at + 1)..].IndexOf(raw, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length : at + 1 + end;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return text[..length];
    }
}
