namespace Dateline.Stories.Languages;

/// <summary>Tells a language by its letters, where they are not Latin.</summary>
internal static class Scripts
{
    private static readonly (char From, char To, string Tag)[] Ranges =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', "ru"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"),
        ('\u0600', '\u06FF', "ar"), ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"), ('\u0E00', '\u0E7F', "th"),
        ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u3040', '\u30FF', "ja"), ('\u4E00', '\u9FFF', "zh"),
        ('\uAC00', '\uD7AF', "ko"),
    ];

    // Letters that one language has and the usual language of the script has not.
    private static readonly (string Letters, string Tag, string Instead)[] Telling =
    [
        ("іїєґ", "uk", "ru"), ("ђћџјљњ", "sr", "ru"), ("ўі", "be", "ru"), ("әғқңұһ", "kk", "ru"), ("پچژگی", "fa", "ar"),
    ];

    /// <summary>The likeliest language when most letters are of a script other than Latin; absent for Latin.</summary>
    public static string? LanguageOf(string sample)
    {
        var counts = new int[Ranges.Length];
        var letters = 0;
        foreach (var c in sample.Where(char.IsLetter))
        {
            letters++;
            var index = Array.FindIndex(Ranges, r => c >= r.From && c <= r.To);
            counts[Math.Max(index, 0)] += index >= 0 ? 1 : 0;
        }

        var foreign = counts.Sum();
        var most = Array.IndexOf(counts, counts.Max());
        return foreign * 2 <= letters ? null
            : counts[Array.FindIndex(Ranges, r => r.Tag == "ja")] > foreign / 20 ? "ja"
            : Refine(Ranges[most].Tag, sample, foreign);
    }

    private static string Refine(string tag, string sample, int letters) =>
        Telling.Where(t => t.Instead == tag && sample.Count(c => t.Letters.Contains(c, StringComparison.OrdinalIgnoreCase)) > letters / 50)
            .Select(t => t.Tag).FirstOrDefault(tag);
}
