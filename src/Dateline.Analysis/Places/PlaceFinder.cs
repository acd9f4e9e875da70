using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Finds where a story says that things are.</summary>
internal sealed class PlaceFinder
{
    private readonly Gazetteer _gazetteer = new();

    /// <summary>The places that a reading names.</summary>
    public PlaceMentions Find(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var finder = new PlaceSightings(_gazetteer);
        var sentences = reading.Sentences.Select(s => (Sentence: s, Pieces: new Pieces(s))).ToList();
        var sightings = sentences.Select(s => finder.In(s.Sentence, s.Pieces).ToList()).ToList();
        var story = new StoryPlaces(sightings.SelectMany(s => s), sentences.SelectMany(s => Adjectives(s.Sentence, s.Pieces)));
        return new PlaceMentions(sentences.Zip(sightings).SelectMany(p => new PlaceResolver(_gazetteer, story, p.First.Pieces, p.Second).Resolve()).ToEquatableList());
    }

    private IEnumerable<string> Adjectives(Sentence sentence, Pieces pieces)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (_gazetteer.CountryOfAdjective(pieces, i) is { } country)
            {
                yield return country;
            }
        }
    }
}
