using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>The place of a dateline, which stands in no sentence but tells something of what the story names.</summary>
internal sealed class DatelinePlace
{
    private readonly string _name;
    private readonly string? _country;
    private readonly NamedPlace _meaning;

    private DatelinePlace(string name, string? country, NamedPlace meaning) => (_name, _country, _meaning) = (name, country, meaning);

    /// <summary>Enters it among the names of the story; <see langword="null"/> when the dateline names none.</summary>
    public static DatelinePlace? Enter(Gazetteer gazetteer, PlaceNames names, StoryPlaces story, StoryDateline? dateline)
    {
        if (dateline?.Place is not { Length: > 0 } name)
        {
            return null;
        }

        var country = dateline.Country ?? CountryIn(gazetteer, dateline.Evidence.Text);
        var meaning = story.Add(NameFold.Fold(name), null, null, () => [.. names.Of(name, gazetteer.Of(name)).Where(c => country is null || c.Place.Country == country)]);
        return new DatelinePlace(name, country, meaning);
    }

    /// <summary>The place once the names of the story are settled; open, with its name alone, when no table has it where the dateline says.</summary>
    public Place Place() => _meaning.Best?.Place is { } place && (_country is null || place.Country == _country)
        ? place : new Place { Name = _name, Country = _country, Precision = PlacePrecision.City };

    // "Brest (France), April 17, 2025 (AFP) -".
    private static string? CountryIn(Gazetteer gazetteer, string words)
    {
        var pieces = new Pieces(words);
        for (var i = 0; i < pieces.Words;)
        {
            var (places, end) = gazetteer.At(pieces, i);
            if (places is [{ Precision: PlacePrecision.Country } country])
            {
                return country.Country;
            }

            i = Math.Max(end, i + 1);
        }

        return null;
    }
}
