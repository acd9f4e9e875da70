using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;
using Xunit;

namespace Dateline.Tests.Listings;

/// <summary>The listings of the samples say what their records say.</summary>
public sealed class ListingTests
{
    private static readonly Pipeline Pipeline = Pipeline.Create(ReadingMode.Fast);

    public static TheoryData<string> Samples => [.. Sample.Diplomatic.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_actors_of_a_sample_are_those_of_its_record_with_every_mention_once(string sample)
    {
        var story = StoryOf(sample);
        var listing = Pipeline.Who(story);
        Assert.Equal(Pipeline.Read(story).Actors, listing.Actors.Select(a => a.Actor).ToEquatableList());
        Assert.All(listing.Actors, a => Assert.Equal(
            a.Actor.Mentions, a.Wordings.SelectMany(w => w.Mentions).Select(m => m.Evidence).OrderBy(c => c.ToSpan().Passage).ThenBy(c => c.Start).ThenByDescending(c => c.End).ToEquatableList()));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_places_of_the_events_of_a_sample_are_among_its_places(string sample)
    {
        var story = StoryOf(sample);
        var places = Pipeline.Where(story).Places.Select(p => p.Place).ToHashSet();
        Assert.Subset(places, Pipeline.Read(story).Events.Select(e => e.Place).OfType<Place>().ToHashSet());
    }

    [Fact]
    public void A_story_in_another_language_has_none()
    {
        var story = StoryOf(Sample.Diplomatic.First().Name) with { Language = "ru" };
        Assert.Equal(new ActorListing { Story = story }, Pipeline.Who(story));
        Assert.Equal(new PlaceListing { Story = story }, Pipeline.Where(story));
    }

    private static Story StoryOf(string sample) => new StoryReader().Read(Sample.Diplomatic.First(s => s.Name == sample).Source()).Value!;
}
