using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Looks at every run of capitalised words and collects what speaks for its being a person.</summary>
internal sealed class PersonSightings
{
    private readonly CastDraft _cast;
    private readonly NameRuns _runs;

    /// <summary>Makes a collector for a story.</summary>
    public PersonSightings(CastDraft cast)
    {
        _cast = cast;
        _runs = new NameRuns(cast.Lexicon);
    }

    /// <summary>The sightings of a sentence, left to right; those without a rule may still be surnames of people named elsewhere.</summary>
    public IReadOnlyList<PersonSighting> In(SentenceScan scan)
    {
        var sightings = _runs.In(scan).Select(r => WithoutOffice(scan, r)).Where(r => !EndsInOrganisationNoun(scan, r)).Select(r => new PersonSighting(scan, r)).Where(s => s.Words.Count > 0).ToList();
        new SharedTitles(_cast, scan, sightings).Apply();
        foreach (var sighting in sightings)
        {
            LookLeft(sighting);
            new Apposition(_cast, sighting).Apply();
            sighting.Rule ??= ByName(sighting);
        }

        return sightings;
    }

    // "the Foreign Ministry Daulet Aman told": the office before the name is no part of it.
    private NameRun WithoutOffice(SentenceScan scan, NameRun run) =>
        run.End - run.First > 1 && _cast.Lexicon.OrganisationNouns.ContainsKey(NameFold.Fold(scan[run.First].Form)) ? run with { First = run.First + 1 } : run;

    private bool EndsInOrganisationNoun(SentenceScan scan, NameRun run) =>
        _cast.Lexicon.OrganisationNouns.ContainsKey(NameFold.Fold(scan[run.End - 1].Form));

    private void LookLeft(PersonSighting sighting)
    {
        var scan = sighting.Scan;
        var first = sighting.Run.First;
        if (scan.IsPossessive(first - 1) && scan.NameAt(first - 2)?.Country is { } owner)
        {
            sighting.Country = owner.CountryCode;
        }

        if (TitleBefore(scan, first) is { } hit && !hit.Form.Plural)
        {
            var complementEnd = hit.End < first ? first : hit.End;
            var phrase = TitlePhrases.Read(scan, hit, _cast.Story, complementEnd);
            sighting.Before = phrase;
            sighting.Titles.Add((phrase, null, "ac-person-title"));
            sighting.Rule = "ac-person-title";
            AddOuterTitle(sighting, hit);
        }

        if (TitleBeforeComma(scan, sighting.Whole.First, sighting.Run.End) is { } earlier)
        {
            sighting.Titles.Add((earlier, null, "ac-person-after-role"));
            sighting.Rule ??= "ac-person-after-role";
        }
    }

    // "President Dr. Smith", "Foreign Minister Sheikh Abdullah": the office before the form of address.
    private void AddOuterTitle(PersonSighting sighting, TitleHit hit)
    {
        if (hit.Noun.Class is not (TitleClass.Honorific or TitleClass.Military) || sighting.Scan.TitleAt(hit.First - 1) is not { Form.Plural: false } outer)
        {
            return;
        }

        var phrase = TitlePhrases.Read(sighting.Scan, outer, _cast.Story, outer.End);
        sighting.Before = phrase;
        sighting.Titles.Add((phrase, null, "ac-person-title"));
    }

    // The title that ends at the name, or whose complement does: "UN Special Envoy for Syria Staffan de Mistura".
    private static TitleHit? TitleBefore(SentenceScan scan, int first)
    {
        if (scan.TitleAt(first - 1) is { } adjacent)
        {
            return adjacent;
        }

        if (first < 2 || scan[first - 1].Tag is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj))
        {
            return null;
        }

        for (var i = first - 2; i > 0 && first - i < 9; i--)
        {
            if (scan.TitleAt(i) is { } hit)
            {
                return Complement.Reaches(scan, hit.End, first) && scan[first - 1].Tag != UniversalTag.Adp ? hit : null;
            }
        }

        return null;
    }

    // "the Russian foreign minister, Sergey Lavrov, said": not "after meeting the minister, John Kerry said".
    private TitlePhrase? TitleBeforeComma(SentenceScan scan, int first, int end)
    {
        if (first < 2 || scan[first - 1].Form != "," || !IsClosed(scan, end))
        {
            return null;
        }

        for (var i = first - 2; i >= 0 && first - i < 14; i--)
        {
            if (scan.TitleAt(i) is { } hit)
            {
                return !hit.Form.Plural && (hit.End == first - 1 || Complement.End(scan, hit.End) == first - 1) ? WithArticle(scan, hit, first - 1) : null;
            }
        }

        return null;
    }

    private TitlePhrase? WithArticle(SentenceScan scan, TitleHit hit, int end)
    {
        var phrase = TitlePhrases.Read(scan, hit, _cast.Story, end);
        return phrase.Definite || scan.Is(phrase.First - 1, "a", "an") ? phrase : null;
    }

    private static bool IsClosed(SentenceScan scan, int end) =>
        end >= scan.Count || scan[end].Form is "," or "." or ")" or ";" or "—" or "–" or ":";

    private string? ByName(PersonSighting sighting)
    {
        if (_cast.Story.Persons.Any(p => string.Equals(NameFold.Fold(p), NameFold.Fold(TextOf(sighting)), StringComparison.Ordinal)))
        {
            return "ac-person-listed";
        }

        if (sighting.Words.Count < 2)
        {
            return null;
        }

        return _cast.Lexicon.FirstNames.ContainsKey(sighting.Words[0]) || FirstNameKnown(sighting) ? "ac-person-first-name"
            : IsRecognised(sighting) ? "ac-person-recognised" : null;
    }

    private bool FirstNameKnown(PersonSighting sighting) =>
        _cast.Lexicon.FirstNames.ContainsKey(NameFold.Fold(sighting.Scan[sighting.Run.First].Form));

    private static bool IsRecognised(PersonSighting sighting) => sighting.Scan.Sentence.Names.Any(n =>
        n.Kind == NameKind.Person && n.First <= sighting.Run.First && sighting.Run.End <= n.End);

    private string TextOf(PersonSighting sighting) => sighting.Scan.Text(sighting.Run.First, sighting.Run.End, _cast.Story);
}
