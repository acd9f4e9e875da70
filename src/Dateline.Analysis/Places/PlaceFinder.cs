using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Finds which places a story names.</summary>
internal sealed class PlaceFinder
{
    private readonly Gazetteer _gazetteer = new();
    private readonly PlaceWeights _weights;

    /// <summary>Loads the tables.</summary>
    public PlaceFinder()
        : this(new PlaceWeights())
    {
    }

    /// <summary>Loads the tables; for trying out weights.</summary>
    internal PlaceFinder(PlaceWeights weights) => _weights = weights;

    /// <summary>The places that a reading names.</summary>
    public PlaceMentions Find(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var names = new PlaceNames();
        var people = reading.Sentences.SelectMany(PeopleIn).ToHashSet(StringComparer.Ordinal);
        var sightings = reading.Sentences.Select(s => new PlaceSightings(_gazetteer, names, s, people).Find().ToList()).ToList();
        var meant = sightings.SelectMany(s => s).Where(s => s is { IsFirm: true, Form: PlaceForm.Name }).Select(s => NameFold.Fold(s.Name)).ToHashSet(StringComparer.Ordinal);
        var story = new StoryPlaces(_weights);
        var sentences = sightings
            .Select(s => new PlaceResolver(names, story, Meant(s, meant)))
            .ToList();
        var dateline = DatelinePlace.Enter(_gazetteer, names, story, reading.Story.Dateline);
        story.Settle();
        return new PlaceMentions(sentences.SelectMany(s => s.Mentions()).ToEquatableList(), dateline?.Place());
    }

    private static IEnumerable<string> PeopleIn(Sentence sentence) =>
        from name in sentence.Names
        where name.Kind == NameKind.Person && name.End - name.First > 1
        from word in Enumerable.Range(name.First, name.End - name.First)
        select NameFold.Fold(sentence[word].Form);

    // What is doubtful counts where the name is used of a place elsewhere, or in a row with a place: "Bantam, Litchfield and Winsted".
    private static List<PlaceSighting> Meant(List<PlaceSighting> sightings, HashSet<string> meant)
    {
        var isMeant = sightings.ConvertAll(s => s.IsFirm || meant.Contains(NameFold.Fold(s.Name)));
        for (var i = 1; i < sightings.Count; i++)
        {
            isMeant[i] |= isMeant[i - 1] && sightings[i].IsJoinedTo(sightings[i - 1]);
        }

        for (var i = sightings.Count - 2; i >= 0; i--)
        {
            isMeant[i] |= isMeant[i + 1] && sightings[i + 1].IsJoinedTo(sightings[i]);
        }

        return [.. sightings.Where((_, i) => isMeant[i])];
    }
}
