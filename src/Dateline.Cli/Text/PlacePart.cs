using System.Globalization;
using Dateline.Model;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>The places of a story: the dateline's, then one entry a place, the number of its mentions and its precision in the margin.</summary>
internal static class PlacePart
{
    private const int CountWidth = 3;

    public static IRenderable Of(PlaceListing listing, bool explain)
    {
        var entries = new List<IRenderable>();
        if (listing.Dateline is { } dateline)
        {
            entries.Add(new Entry(0, "", Mark(dateline, "dateline"), new Facts().Add(Title(dateline)).Lines));
        }

        entries.AddRange(listing.Places.Select(place => Entry(listing.Story, place, explain)));
        if (listing.Places.IsEmpty)
        {
            entries.Add(Absence.Of(listing.Story, "The text names no place."));
        }

        return new Part("Places", listing.Places.Count.ToString(CultureInfo.InvariantCulture), entries);
    }

    private static Entry Entry(Story story, ListedPlace listed, bool explain)
    {
        var facts = new Facts().Add(Title(listed.Place));
        foreach (var mention in listed.Mentions)
        {
            facts.Add(Use(mention), [Quotation.Context(story, mention.Evidence, explain ? $" · {mention.Rule}" : "")]);
        }

        var times = FormattableString.Invariant($"{listed.Mentions.Count}×").PadLeft(CountWidth);
        return new Entry(0, times, Mark(listed.Place, StatusWords.Of(listed.Place.Precision)), facts.Lines);
    }

    private static StatusMark Mark(Place place, string word) =>
        IsOpen(place) ? new StatusMark("?", word, Tone.Yellow) : new StatusMark("●", word, Tone.Plain);

    private static bool IsOpen(Place place) => place.Lat is null || place.Lon is null;

    private static Phrase Title(Place place) => new Phrase().Strong(place.Name)
        .Item(place.Country, Tone.Plain)
        .Item(IsOpen(place) ? "open, no coordinates" : FormattableString.Invariant($"{place.Lat}, {place.Lon}"), Tone.Plain)
        .Item(place.GeonameId is { } id ? FormattableString.Invariant($"GeoNames {id}") : "", Tone.Faint);

    private static string Use(ListedPlaceMention mention) => mention.Form switch
    {
        PlaceForm.Adjective => "adjective",
        PlaceForm.People => "people",
        PlaceForm.Part => "in a name",
        _ => mention.Locative ? "locates" : "names",
    };
}
