using System.Collections.Frozen;
using System.Reflection;
using Dateline.Model;
using Lingua;

namespace Dateline.Stories.Languages;

/// <summary>Tells the language of a body: plain English by its function words, everything else by Lingua's trigrams.</summary>
/// <remarks>The trigrams are loaded when the first body comes that is not plainly English.</remarks>
internal sealed class LanguageCheck
{
    /// <summary>The language that the stages after this one read.</summary>
    public const string English = Story.English;

    /// <summary>The BCP 47 tag of a language that could not be told.</summary>
    public const string Undetermined = "und";

    private const int SampleLength = 4_000;
    private const int FewestLetters = 80;
    private const double PlainShare = 0.2;
    private const int FewestWords = 12;

    // Their trigrams are so few that what they lack does not count against them: German came out as Tswana, Ukrainian as Macedonian.
    private static readonly Language[] Small =
    [
        Language.Tswana, Language.Tsonga, Language.Yoruba, Language.Xhosa, Language.Shona, Language.Sotho, Language.Ganda,
        Language.Latin, Language.Esperanto, Language.Macedonian, Language.Maori, Language.Oromo,
    ];

    private readonly FrozenSet<string> _english;
    private readonly Lazy<LanguageDetector> _detector = new(() => LanguageDetectorBuilder.FromAllLanguagesExcept(Small)
        .WithLanguageModelsDirectory(Path.Combine(AppContext.BaseDirectory, "Lingua", "LanguageModels"))
        .WithLowAccuracyMode().Build());

    private LanguageCheck(FrozenSet<string> english) => _english = english;

    /// <summary>Loads the embedded table.</summary>
    public static LanguageCheck Load() => new(
        LexiconTable.Load(Assembly.GetExecutingAssembly(), "stories/languages.tsv", "id", "name", "words")
            .Rows.Single(r => r["id"] == English).List("words").ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>The BCP 47 tag of the body's language.</summary>
    /// <param name="text">The body.</param>
    /// <param name="declared">What the publisher says; it decides about a text too short to tell, which is English without it.</param>
    public string Of(string text, string? declared)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        if (IsPlainEnglish(sample))
        {
            return English;
        }

        var letters = sample.Where(char.IsLetter).ToArray();
        return letters.Length < FewestLetters && letters.All(char.IsAscii) ? Primary(declared) ?? English : Tag(_detector.Value.DetectLanguageOf(sample));
    }

    private static string Tag(Language language) =>
        language == Language.Unknown ? Undetermined : language.IsoCode6391().ToString().ToLowerInvariant();

    // "en-GB", "en_US" and "EN" are all English.
    private static string? Primary(string? declared) =>
        declared?.Split('-', '_')[0].Trim().ToLowerInvariant() is { Length: 2 or 3 } tag && tag.All(char.IsAsciiLetterLower) ? tag : null;

    private bool IsPlainEnglish(string sample)
    {
        var words = sample.Split([' ', '\n', ',', '.', ':', ';', '"', '“', '”', '(', ')', '?', '!', '«', '»'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWords && words.Count(_english.Contains) >= PlainShare * words.Length;
    }
}
