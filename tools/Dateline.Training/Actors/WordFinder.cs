using System.Globalization;
using System.Text.RegularExpressions;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Finds the mentions of a sample in its text.</summary>
internal sealed class WordFinder
{
    private const char Number = '#';

    private readonly Story _story;
    private readonly List<int> _passages;

    /// <summary>Makes a finder for a story.</summary>
    public WordFinder(Story story)
    {
        _story = story;
        _passages = [.. story.Headline is null ? [] : (int[])[TextSpan.Headline], .. Enumerable.Range(0, story.Paragraphs.Count)];
    }

    /// <summary>Where the words stand, in order: each is the first behind the one before, or the one of its number among all of the story.</summary>
    /// <exception cref="InvalidDataException">The words do not stand there.</exception>
    public IEnumerable<TextSpan> Find(IEnumerable<string> mentions)
    {
        TextSpan? before = null;
        foreach (var mention in mentions)
        {
            var span = Find(mention, before);
            before = span;
            yield return span;
        }
    }

    private TextSpan Find(string mention, TextSpan? before)
    {
        var cut = mention.IndexOf(Number, StringComparison.Ordinal);
        var all = Places(cut < 0 ? mention : mention[..cut]);
        var found = cut < 0
            ? all.Where(s => before is not { } b || (s > b && !s.Overlaps(b)))
            : all.Skip(int.Parse(mention.AsSpan(cut + 1), CultureInfo.InvariantCulture) - 1);
        return found.Select(s => (TextSpan?)s).FirstOrDefault()
            ?? throw new InvalidDataException($"'{mention}' does not stand there: {string.Join(' ', _story.Paragraphs.Select(p => p.Text))}");
    }

    private IEnumerable<TextSpan> Places(string words) => _passages.SelectMany(passage =>
        Regex.Matches(_story.TextOf(passage), $@"(?<!\w){Regex.Escape(words)}(?!\w)", RegexOptions.CultureInvariant)
            .Select(m => new TextSpan(passage, m.Index, m.Index + m.Length)));
}
