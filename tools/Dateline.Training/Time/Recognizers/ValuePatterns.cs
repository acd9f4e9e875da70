using System.Text.RegularExpressions;

namespace Dateline.Training;

/// <summary>The words and shapes that <see cref="ValueNotation"/> looks for.</summary>
internal static partial class ValuePatterns
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant;
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The codes of the parts of the day that a phrase names.</summary>
    public static IEnumerable<string> PartsOfDay(string phrase) =>
        PartWord().Matches(phrase).Select(word => word.Value.ToUpperInvariant() switch
        {
            "MORNING" => "TMO",
            "AFTERNOON" => "TAF",
            "EVENING" => "TEV",
            _ => "TNI",
        });

    /// <summary>A start, an end and a length in brackets.</summary>
    [GeneratedRegex(@"^\((?<first>[^,]+),(?<last>[^,]+),(?<length>[^,]+)\)$", Exact)]
    public static partial Regex Tuple();

    /// <summary>The code of a part of the day at the end of a value.</summary>
    [GeneratedRegex(@"T[A-Z]{2}$", Exact)]
    public static partial Regex PartOfDay();

    /// <summary>A word that stands for no number.</summary>
    [GeneratedRegex(@"\b(?:few|several|some|couple)\b", AnyCase)]
    public static partial Regex Vague();

    /// <summary>A number of units.</summary>
    [GeneratedRegex(@"\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of|several) (?<unit>day|week|month|quarter|year|decade)s?\b", AnyCase)]
    public static partial Regex Counted();

    /// <summary>A number of units, or a decade or a fortnight, behind or ahead of the present.</summary>
    [GeneratedRegex(@"\b(?:next|last|past|previous|following|coming|upcoming) (?:\w+ (?:quarter|decade|year|month|week|day)s|fortnight|decade)\b", AnyCase)]
    public static partial Regex CountedFromNow();

    /// <summary>"Last" before a weekday.</summary>
    [GeneratedRegex(@"\blast (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", AnyCase)]
    public static partial Regex LastDay();

    /// <summary>A part of a longer time.</summary>
    [GeneratedRegex(@"\b(?:end|middle|start|beginning) of\b", AnyCase)]
    public static partial Regex HasPortion();

    /// <summary>The mark of any day before a clock time.</summary>
    [GeneratedRegex(@"^XXXX-XX-XX(?=T)", Exact)]
    public static partial Regex AnyDay();

    /// <summary>Seconds after minutes.</summary>
    [GeneratedRegex(@"(T\d\d:\d\d):\d\d(?:\.\d+)?", Exact)]
    public static partial Regex Second();

    /// <summary>An hour without minutes.</summary>
    [GeneratedRegex(@"(T\d\d)(?![\d:])", Exact)]
    public static partial Regex Hour();

    [GeneratedRegex(@"\b(?:morning|afternoon|evening|night)(?=s?\b)", AnyCase)]
    private static partial Regex PartWord();
}
