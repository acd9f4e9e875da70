using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Resolves the place of a dateline, which stands in no sentence.</summary>
internal static class DatelinePlace
{
    /// <summary>The place that the dateline names; open, with its name alone, when the tables do not know it; <see langword="null"/> when it names none.</summary>
    /// <remarks>Of several places of that name the one in the country that the dateline gives, else in the country of most places of the story.</remarks>
    public static Place? Of(Gazetteer gazetteer, StoryDateline? dateline, PlaceMentions mentions)
    {
        if (dateline?.Place is not { } name)
        {
            return null;
        }

        var pieces = new Pieces(name);
        var (places, end) = gazetteer.At(pieces, 0);
        return end < pieces.Words || places.Count == 0
            ? new Place { Name = name, Country = dateline.Country, Precision = PlacePrecision.City }
            : places.MaxBy(p => p.Country is null ? 0 : p.Country == dateline.Country ? int.MaxValue : mentions.Mentions.Count(m => m.Place.Country == p.Country));
    }
}
