using Dateline.Analysis.Places;

namespace Dateline.Training;

/// <summary>Which of GeoNames' names of a place an English news text may print.</summary>
internal static class PrintedName
{
    private const int Shortest = 3;
    private const int Longest = 40;

    private static readonly char[] Asides = ['(', '[', ',', ';'];

    /// <summary>Whether an alternate name may be printed.</summary>
    /// <remarks>
    /// It folds to 3 to 40 letters from a to z and no others, so that its script is Latin and no digit is in it; a capital and a small letter are among them, which
    /// leaves out codes of airports (<c>ALP</c>) and syllables by which names in other scripts are indexed (<c>a lei po</c>); beside letters it has spaces, hyphens,
    /// full stops and apostrophes only, which leaves out addresses of pages and names with an explanation in brackets. The list of GeoNames does not tell languages.
    /// </remarks>
    public static bool IsAlternate(string name)
    {
        var folded = NameFold.Fold(name);
        return folded.Length is >= Shortest and <= Longest
            && folded.All(char.IsAsciiLetterLower)
            && name.Any(char.IsUpper)
            && name.Any(char.IsLower)
            && name.All(IsSpelling);
    }

    /// <summary>A first name without the explanation after it: <c>Agostadero (San José Agostadero)</c> gives <c>Agostadero</c>.</summary>
    public static string WithoutAside(string name)
    {
        var aside = name.IndexOfAny(Asides);
        return aside > 0 ? name[..aside].TrimEnd() : name;
    }

    private static bool IsSpelling(char c) => char.IsLetter(c) || c is ' ' or '-' or '.' or '\'' or '’' or '‘' or '`' or '´';
}
