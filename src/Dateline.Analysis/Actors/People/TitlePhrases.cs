using System.Collections.Frozen;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Reads the modifiers of a title from the words around it.</summary>
internal static class TitlePhrases
{
    private static readonly FrozenSet<string> RankWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "deputy", "acting", "first", "second", "senior", "former", "ex", "chief", "vice", "interim", "outgoing", "incoming", "state", "military", "army",
        "government", "opposition", "rebel", "party", "then", "late", "top", "special", "permanent", "presidential", "parliamentary", "assistant", "caretaker",
        "transitional", "longtime", "veteran", "press", "foreign", "defence", "defense", "interior", "security", "intelligence", "police", "navy", "exiled", "self");

    private static readonly string[] TitlePlurals = ["affairs", "relations", "rights", "weapons", "operations", "forces", "services", "emergencies", "refugees", "authorities"];

    /// <summary>The phrase of a title, with the complement after it up to <paramref name="complementEnd"/>.</summary>
    public static TitlePhrase Read(SentenceScan scan, TitleHit hit, Story story, int complementEnd)
    {
        var first = Left(scan, hit);
        var names = NamesIn(scan, first, hit.First);
        var after = Complement.Read(scan, hit, complementEnd, story);
        var countries = CountriesOf(names);
        countries = countries.Count == 0 ? [.. after.Countries] : countries;

        return new TitlePhrase
        {
            Hit = hit,
            First = first,
            End = complementEnd,
            Title = TitleText(scan, first, hit, story) + after.Addition,
            Organisation = Body(scan, first, hit, story) ?? after.Organisation,
            Countries = countries,
            Country = CodeOf(countries, names) ?? after.Country,
            Known = KnownIn(names) ?? (scan.Is(hit.End, "for", "to") && hit.Noun.Class == TitleClass.Envoy ? null : KnownIn(NamesIn(scan, hit.End, complementEnd))),
            Definite = IsDefinite(scan, first),
            Pronoun = first > 0 && scan[first - 1].Penn == "PRP$" ? first - 1 : -1,
        };
    }

    private static List<Country> CountriesOf(List<NameHit> names) => [.. names.Select(n => n.Country?.Country).OfType<Country>()];

    private static Organisation? KnownIn(List<NameHit> names) => names.Select(n => n.As(NameForm.Organisation)?.Organisation).FirstOrDefault(o => o is not null);

    private static string? CodeOf(List<Country> countries, List<NameHit> names) =>
        countries.Count > 0 ? countries[0].Code : names.Select(n => n.Entries[0].CountryCode).FirstOrDefault(c => c is not null);

    private static bool IsDefinite(SentenceScan scan, int first) =>
        (first > 1 && scan[first - 1].Tag == UniversalTag.Num && scan.Is(first - 2, "the", "these", "those", "his", "her", "their")) || scan.Is(first - 1, "the", "this", "that", "these", "those", "both", "two") || scan.IsPossessive(first - 1)
        || (first > 0 && scan[first - 1].Penn == "PRP$") || Enumerable.Range(first, Math.Min(4, scan.Count - first)).Any(scan.IsPossessive);

    private static int Left(SentenceScan scan, TitleHit hit)
    {
        var first = hit.First;
        while (first > 0 && hit.First - first < 10)
        {
            var next = StepLeft(scan, hit, first);
            if (next == first)
            {
                break;
            }

            first = next;
        }

        return first;
    }

    private static int StepLeft(SentenceScan scan, TitleHit hit, int first)
    {
        var index = first - 1;
        if (scan.NameAt(index) is { } name)
        {
            return IsPlace(scan, name) ? first : name.First;
        }

        if (scan.IsPossessive(index))
        {
            return scan.NameAt(index - 1)?.First ?? first;
        }

        if (scan.Is(index, "and", "&") || scan[index].Form == ",")
        {
            return JoinsCountries(scan, index) ? index : first;
        }

        return IsModifier(scan, hit, index) ? index : first;
    }

    // "in Doha Mullah Baradar": the town says where, not whose.
    private static bool IsPlace(SentenceScan scan, NameHit name) =>
        !name.IsAdjective && name.First > 0 && scan.Is(name.First - 1, "in", "at", "near", "from", "to")
        && (name.As(NameForm.Country) is not null || name.As(NameForm.Seat)?.Country?.Capitals.Contains(scan[name.First].Form) == true);

    private static bool JoinsCountries(SentenceScan scan, int index) =>
        (scan.NameAt(index + 1) is { IsAdjective: true } || scan.Is(index + 1, "and")) && scan.NameAt(index - 1) is { IsAdjective: true };

    private static bool IsModifier(SentenceScan scan, TitleHit hit, int index)
    {
        var word = scan[index];
        if ((word.Form is "-" && !word.SpaceBefore && index > 0) || RankWords.Contains(word.Form))
        {
            return true;
        }

        if (scan.TitleAt(index) is not null)
        {
            return !scan.TitleAt(index)!.Form.Plural && hit.Noun.Class is not (TitleClass.Military or TitleClass.Honorific);
        }

        return word.Tag switch
        {
            UniversalTag.Propn => !NameRunsCalendar(word.Form),
            UniversalTag.Adj => true,
            UniversalTag.Noun => word.Penn == "NNS" ? TitlePlurals.Contains(word.Form, StringComparer.OrdinalIgnoreCase) : !scan.IsCapitalised(hit.First) || scan.IsCapitalised(index),
            UniversalTag.Verb => word.Penn == "VBN" && index > 0 && scan[index - 1].Form is "-",
            _ => false,
        };
    }

    private static bool NameRunsCalendar(string form) => form.EndsWith("day", StringComparison.Ordinal) && form.Length is > 5 and < 10;

    private static List<NameHit> NamesIn(SentenceScan scan, int first, int end)
    {
        var names = new List<NameHit>();
        for (var i = first; i < end; i++)
        {
            if (scan.NameAt(i) is { } hit && hit.First == i)
            {
                names.Add(hit);
            }
        }

        return names;
    }

    // The last stretch without a name of a country or body: "foreign minister" of "Turkey's foreign minister".
    private static string TitleText(SentenceScan scan, int first, TitleHit hit, Story story)
    {
        var start = hit.First;
        while (start > first && IsTitleWord(scan, start - 1))
        {
            start--;
        }

        while (start < hit.First && scan[start].Form is "-")
        {
            start++;
        }

        var rank = start > first && scan.Is(first, "former", "ex", "acting", "outgoing", "interim") ? scan[first].Form.ToLowerInvariant() + " " : "";
        return rank + Own(scan, start, hit, story);
    }

    private static string Own(SentenceScan scan, int start, TitleHit hit, Story story)
    {
        return hit.Form.Plural
            ? $"{Lower(scan.Text(start, hit.First, story))} {hit.Noun.Title}".Trim()
            : Lower(scan.Text(start, hit.End, story));
    }

    private static bool IsTitleWord(SentenceScan scan, int index) =>
        scan.NameAt(index) is null && !scan.IsPossessive(index)
        && (RankWords.Contains(scan[index].Form) || scan[index].Form is "-" || scan.TitleAt(index) is not null || (scan[index].Tag == UniversalTag.Adj && !scan.IsCapitalised(index)));

    private static string Lower(string title) =>
        string.Join(' ', title.Split(' ').Select(w => w.Length < 6 && w.All(c => !char.IsLower(c)) ? w : w.ToLowerInvariant()));

    // "Kremlin", "UN", "Russian Foreign Ministry": the words before the title that name a body rather than a country.
    private static string? Body(SentenceScan scan, int first, TitleHit hit, Story story)
    {
        var end = hit.First;
        while (end > first && (IsTitleWord(scan, end - 1) || scan.IsPossessive(end - 1)))
        {
            end--;
        }

        var start = first;
        if (end > start && scan.NameAt(end - 1) is { } last && last.First == start)
        {
            return last.As(NameForm.Organisation) is null && last.As(NameForm.Seat) is null ? null : scan.Text(start, end, story);
        }

        var text = end > start && scan.NameAt(end - 1) is not { IsAdjective: true } ? scan.Text(start, end, story).Trim() : "";
        return text.Length > 0 ? text : null;
    }
}
