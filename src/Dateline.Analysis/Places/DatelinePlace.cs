using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Resolves the place of a dateline, which stands in no sentence.</summary>
internal static class DatelinePlace
{
    /// <summary>The place that the dateline names; open, with its name alone, when the tables do not know it; <see langword="null"/> when it names none.</summary>
    /// <remarks>Of several places of that name the one in the country that the dateline tells, else in the country of most places of the story.</remarks>
    public static Place? Of(Gazetteer gazetteer, StoryDateline? dateline, PlaceMentions mentions)
    {
        if (dateline?.Place is not { } name)
        {
            return null;
        }

        var known = Named(gazetteer, name);
        var country = dateline.Country ?? CountryIn(gazetteer, dateline.Evidence.Text);
        return known.Where(p => country is null || p.Country == country).MaxBy(p => mentions.Mentions.Count(m => m.Place.Country == p.Country))
            ?? new Place { Name = name, Country = known.Count == 0 ? country : null, Precision = PlacePrecision.City };
    }

    private static IReadOnlyList<Place> Named(Gazetteer gazetteer, string name)
    {
        var pieces = new Pieces(name);
        var (places, end) = gazetteer.At(pieces, 0);
        return end == pieces.Words ? places : [];
    }

    // "Brest (France), April 17, 2025 (AFP) -": the tables know another Brest alone, so this one stays open.
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
