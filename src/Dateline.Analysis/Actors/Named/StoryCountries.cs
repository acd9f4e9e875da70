using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>How often a story names each country, by whatever form, to choose between readings of a name.</summary>
internal sealed class StoryCountries
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private readonly LocalDate? _day;

    /// <summary>Counts the names of a story.</summary>
    public StoryCountries(CastDraft cast)
    {
        _day = StoryDay.Of(cast.Story);
        foreach (var hit in cast.Scans.SelectMany(s => s.Names))
        {
            if (hit.Country?.CountryCode is { } code)
            {
                _counts[code] = _counts.GetValueOrDefault(code) + 1;
            }
        }
    }

    /// <summary>How often the country is named; 0 for none.</summary>
    public int Count(string? country) => country is null ? 0 : _counts.GetValueOrDefault(country);

    /// <summary>Whether no country is named more often.</summary>
    public bool IsForemost(string country) => _counts.Values.All(n => n <= Count(country));

    /// <summary>The one among several organisations of one name that fits the story best; the first when none does.</summary>
    /// <remarks>One that did not exist on the day of the story comes last, whatever its country.</remarks>
    public Organisation Choose(IEnumerable<NameEntry> entries) =>
        entries.Select(e => e.Organisation).OfType<Organisation>()
            .OrderByDescending(o => _day is not { } day || o.Period.Includes(day)).ThenByDescending(o => Count(o.Country)).First();
}
