using System.Collections.Frozen;
using System.Reflection;
using Dateline.Model;

namespace Dateline.Stories.Languages;

/// <summary>Tells whether a body is English: by its script, then by its function words.</summary>
internal sealed class LanguageCheck
{
    /// <summary>The language that the stages after this one read.</summary>
    public const string English = "en";

    /// <summary>The BCP 47 tag of a language that could not be told.</summary>
    public const string Undetermined = "und";

    private const int SampleLength = 20_000;
    private const int FewestWords = 40;
    private const double LeastShare = 0.08;
    private const int FewestHits = 3;

    private readonly EquatableList<(string Tag, FrozenSet<string> Words)> _languages;

    private LanguageCheck(EquatableList<(string, FrozenSet<string>)> languages) => _languages = languages;

    /// <summary>Loads the embedded table.</summary>
    public static LanguageCheck Load() => new(
        [.. LexiconTable.Load(Assembly.GetExecutingAssembly(), "stories/languages.tsv", "id", "name", "words")
            .Rows.Select(r => (r["id"], r.List("words").ToFrozenSet(StringComparer.OrdinalIgnoreCase)))]);

    /// <summary>The BCP 47 tag of the body's language; <c>en</c> also for a body too short to tell.</summary>
    public string Of(string text)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        return Scripts.LanguageOf(sample) ?? ByWords(sample);
    }

    private string ByWords(string sample)
    {
        var words = sample.Split([' ', '\n', ',', '.', ':', ';', '"', '“', '”', '(', ')', '?', '!', '«', '»'], StringSplitOptions.RemoveEmptyEntries);
        var hits = _languages.Select(l => (l.Tag, Count: words.Count(l.Words.Contains))).ToArray();
        var english = hits.First(h => h.Tag == English).Count;
        var (tag, best) = hits.MaxBy(h => h.Count);
        return best > english && best >= FewestHits && best >= LeastShare * words.Length ? tag
            : words.Length >= FewestWords && english < LeastShare * words.Length ? Undetermined
            : English;
    }
}
