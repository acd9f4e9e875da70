using System.Collections.Frozen;
using System.Text;

namespace Dateline.Stories.Datelines;

/// <summary>The place words of a dateline.</summary>
internal static class PlaceName
{
    private const int MostWords = 8;
    private const int FewestCapitals = 3;

    private static readonly FrozenSet<string> Particles =
        new[] { "of", "the", "de", "del", "la", "le", "el", "al", "es", "on", "upon", "sur", "du", "au", "and", "am", "da", "do" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Offsets at which a place that begins at <paramref name="start"/> may end, the farthest first.</summary>
    public static IEnumerable<int> Ends(string text, int start)
    {
        var ends = new List<int>();
        var at = start;
        for (var word = 0; word < MostWords && at < text.Length; word++)
        {
            var end = WordEnd(text, at);
            if (end == at || (!char.IsUpper(text[at]) && !Particles.Contains(text[at..end]) && text[at] is not ('[' or '(' or '’' or '\'')))
            {
                break;
            }

            if (text[at] is '[' or '(' || !char.IsLower(text[at]))
            {
                ends.Add(end);
                AddStop(text, at, end, ends);
            }

            at = AfterJoint(text, ends.Count > 0 ? Math.Max(end, ends[^1]) : end);
        }

        return Enumerable.Reverse(ends);
    }

    /// <summary>The first place in its usual letters, and the others if there are several.</summary>
    /// <example><c>KHARTOUM, Sudan</c> gives Khartoum; <c>BEIRUT/AMMAN</c> gives Beirut, and Amman besides; <c>Goma (DR Congo)</c> gives Goma.</example>
    public static (string First, string? Others) Split(string place)
    {
        var places = place.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var first = places[0].Split(',', '[', '(')[0].Trim();
        return (Recase(first), places.Length > 1 ? string.Join(", ", places[1..].Select(p => Recase(p.Split(',', '(')[0].Trim()))) : null);
    }

    /// <summary>Whether the place before its first comma is in capitals, three letters at least.</summary>
    public static bool IsInCapitals(string place)
    {
        var first = place.Split(',')[0];
        return !first.Any(char.IsLower) && first.Count(char.IsUpper) >= FewestCapitals;
    }

    private static int WordEnd(string text, int at)
    {
        if (text[at] is '[' or '(')
        {
            return BracketEnd(text, at);
        }

        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '‘' or '`'
            || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            || (text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // A country in brackets: "[India]", "(DR Congo)".
    private static int BracketEnd(string text, int at)
    {
        const int longestCountry = 32;
        var close = text.IndexOf(text[at] == '[' ? ']' : ')', at);
        return close > at + 2 && close - at <= longestCountry && char.IsUpper(text[at + 1])
            && !text.AsSpan(at + 1, close - at - 1).ContainsAnyInRange('0', '9')
            ? close + 1 : at;
    }

    // The stop of "St." or "D.C." belongs to the word; that of "MOSCOW." does not.
    private static void AddStop(string text, int at, int end, List<int> ends)
    {
        const int longestAbbreviation = 5;
        if (end < text.Length && text[end] == '.' && end - at <= longestAbbreviation)
        {
            ends.Add(end + 1);
        }
    }

    private static int AfterJoint(string text, int end)
    {
        var at = end < text.Length && text[end] is ',' ? end + 1 : end;
        at = at < text.Length && text[at] == ' ' ? at + 1 : at;
        at = at < text.Length && text[at] == '/' ? at + 1 : at;
        at = at < text.Length && text[at] == ' ' ? at + 1 : at;
        return at > end ? at : text.Length;
    }

    private static string Recase(string place)
    {
        if (place.Any(char.IsLower))
        {
            return place;
        }

        var name = new StringBuilder(place.Length);
        for (var i = 0; i < place.Length; i++)
        {
            name.Append(KeepsCapital(place, i) ? place[i] : char.ToLowerInvariant(place[i]));
        }

        return name.ToString();
    }

    private static bool KeepsCapital(string place, int i)
    {
        if (i == 0 || place[i - 1] == ' ')
        {
            return i == 0 || !IsParticle(place, i);
        }

        return place[i - 1] switch
        {
            '.' => true,
            '\'' or '’' => i < 3 || !char.IsLetter(place[i - 3]),
            '-' => !IsParticle(place, i),
            _ => false,
        };
    }

    private static bool IsParticle(string place, int i)
    {
        var end = i;
        while (end < place.Length && char.IsLetter(place[end]))
        {
            end++;
        }

        var word = place[i..end];
        return Particles.Contains(word) && !word.Equals("el", StringComparison.OrdinalIgnoreCase)
            && !word.Equals("al", StringComparison.OrdinalIgnoreCase) && !word.Equals("la", StringComparison.OrdinalIgnoreCase);
    }
}
