using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>The complement of a title: "of the Popular Front", "for Syria", "in the Russian delegation".</summary>
/// <param name="Addition">What it adds to the office: " for Syria"; empty when it names the body.</param>
/// <param name="Organisation">The body that it names, if it does.</param>
/// <param name="Country">ISO 3166-1 alpha-3 country of the body.</param>
/// <param name="Countries">The countries that it names, in order.</param>
internal sealed record Complement(string? Addition, string? Organisation, string? Country, IReadOnlyList<Country> Countries)
{
    private const int Longest = 14;

    /// <summary>The position after the complement that begins at <paramref name="first"/>; the same position when there is none.</summary>
    public static int End(SentenceScan scan, int first)
    {
        if (!Opens(scan, first))
        {
            return first;
        }

        var end = first + 1;
        while (end < scan.Count && end - first < Longest && Continues(scan, end))
        {
            end++;
        }

        while (end > first + 1 && scan[end - 1].Tag is UniversalTag.Adp or UniversalTag.Det or UniversalTag.Cconj)
        {
            end--;
        }

        return end > first + 1 ? end : first;
    }

    /// <summary>Whether a complement that begins at <paramref name="first"/> runs up to a name at <paramref name="name"/>.</summary>
    public static bool Reaches(SentenceScan scan, int first, int name)
    {
        var end = End(scan, first);
        return end >= name && name > first + 1 && !(name == first + 2 && scan[first + 1].Tag == UniversalTag.Det);
    }

    /// <summary>What the complement says of the title.</summary>
    public static Complement Read(SentenceScan scan, TitleHit hit, int end, Story story)
    {
        if (end <= hit.End)
        {
            return new Complement(null, null, null, []);
        }

        var start = hit.End + 1;
        while (start < end - 1 && scan[start].Tag == UniversalTag.Det)
        {
            start++;
        }

        var names = Enumerable.Range(start, end - start).Select(scan.NameAt).OfType<NameHit>().Distinct().ToList();
        if (hit.Noun.Class == TitleClass.Envoy && scan.Is(hit.End, "for", "to", "on", "at", "in"))
        {
            return new Complement(" " + scan.Text(hit.End, end, story), null, null, []);
        }

        return new Complement(null, IsCountry(names, start, end) ? null : scan.Text(start, end, story),
            names.Select(n => CodeOf(scan, n)).FirstOrDefault(c => c is not null),
            [.. names.Select(n => n.As(NameForm.Country)?.Country ?? n.As(NameForm.Adjective)?.Country).OfType<Country>()]);
    }

    // The "Moscow group" of the Syrian opposition is Syrian: a seat before a noun tells nothing.
    private static string? CodeOf(SentenceScan scan, NameHit name) =>
        name.As(NameForm.Seat) is not null && name.End < scan.Count && scan[name.End].Tag == UniversalTag.Noun ? null
            : name.Country?.CountryCode ?? name.Entries[0].CountryCode;

    private static bool IsCountry(List<NameHit> names, int start, int end) =>
        names.Count > 0 && names[0].First == start && names[^1].End == end && names.TrueForAll(n => n.As(NameForm.Country) is not null);

    // "a source in the delegation" but "residents in Goma", "envoy on Cyprus" but "reporters on Wednesday".
    private static bool Opens(SentenceScan scan, int index)
    {
        if (scan.Is(index, "in", "at", "from", "inside"))
        {
            return index + 1 < scan.Count && (scan[index + 1].Tag == UniversalTag.Det || scan.NameAt(index + 1)?.As(NameForm.Organisation) is not null);
        }

        return scan.Is(index, "on") ? scan.TitleAt(index - 1)?.Noun.Class == TitleClass.Envoy : scan.Is(index, "of", "for", "to", "with", "close", "familiar");
    }

    private static bool Continues(SentenceScan scan, int index)
    {
        var word = scan[index];
        if (word.Tag == UniversalTag.Cconj)
        {
            return JoinsNames(scan, index);
        }

        if (word.Tag == UniversalTag.Adp)
        {
            return scan.Is(index, "of", "for") || (scan.IsCapitalised(index - 1) && scan.IsCapitalised(index + 1) && scan.NameAt(index - 1) is null && scan.Is(index, "on", "in"));
        }

        return word.Tag switch
        {
            UniversalTag.Punct when word.Form == "," => JoinsCountries(scan, index),
            UniversalTag.Punct => word.Form is "-" or "\"" or "“" or "”" or "'" or "‘" && index + 1 < scan.Count && !IsClosing(scan, index),
            UniversalTag.Det => scan.Is(index, "the", "a", "an"),
            UniversalTag.Verb => word.Penn == "VBN" && scan[index - 1].Form is "-",
            UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Part or UniversalTag.Num or UniversalTag.X => word.Penn != "TO",
            _ => false,
        };
    }

    // "of Russia, Turkey and Iran".
    private static bool JoinsCountries(SentenceScan scan, int index) =>
        scan.NameAt(index - 1)?.As(NameForm.Country) is not null && scan.NameAt(index + 1) is { } next && next.As(NameForm.Country) is not null
        && (scan.Is(next.End, "and") || (scan.Is(next.End, ",") && scan.NameAt(next.End + 1)?.As(NameForm.Country) is not null));

    private static bool IsClosing(SentenceScan scan, int index) =>
        scan[index].Form is "\"" or "”" && scan[index + 1].Tag is UniversalTag.Verb or UniversalTag.Pron or UniversalTag.Punct;

    // "Change and Liberation" goes on, "of the Front and representative of" does not.
    private static bool JoinsNames(SentenceScan scan, int index)
    {
        var next = index + 1 < scan.Count && scan[index + 1].Tag == UniversalTag.Det ? index + 2 : index + 1;
        return scan.TitleAt(next) is null && scan.IsCapitalised(next) && scan.IsCapitalised(index - 1);
    }
}
