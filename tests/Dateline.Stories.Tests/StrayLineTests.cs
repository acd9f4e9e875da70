using Xunit;

namespace Dateline.Stories.Tests;

public sealed class StrayLineTests
{
    [Theory]
    [InlineData("Lakeland leader flees abroad — report")]
    [InlineData("Russian diplomat hails prisoner swap as step towards peace")]
    [InlineData("Three Killed As Rockets Hit Market In Northern Town")]
    [InlineData("Army seizes dam, says military source")]
    [InlineData("Ministers to meet in Oslo next week")]
    [InlineData("READ MORE: Envoy returns to capital")]
    [InlineData("US warns both sides against breaking truce: Pentagon")]
    public void A_headline_of_another_story_is_no_paragraph(string line)
    {
        var story = Sources.Read(Between(line));
        Assert.Equal((2, 1), (story.Paragraphs.Count, story.Related.Count));
    }

    [Theory]
    [InlineData("The ministry said the talks would resume on Monday in the capital")]
    [InlineData("Officials in Ankara declined to comment on the report")]
    [InlineData("Neither side has confirmed the exchange")]
    [InlineData("“We will not be drawn into another war,” the minister said")]
    [InlineData("It was the third attack on the town this week")]
    [InlineData("- twelve prisoners held since March")]
    [InlineData("1. A halt to all flights over the valley")]
    [InlineData("Lem told TASS that the parties agree on most points")]
    [InlineData("What did the envoy know? He did not say so in the letter")]
    public void A_paragraph_that_lacks_its_stop_survives(string line)
    {
        var story = Sources.Read(Between(line));
        Assert.Equal((3, 0), (story.Paragraphs.Count, story.Related.Count));
    }

    [Fact]
    public void Items_after_a_colon_survive_whatever_they_look_like()
    {
        var story = Sources.Read("Envoys meet\n\nOSLO, May 3 (Reuters) - Envoys met on Monday in Oslo and named four points:\n\nPrisoner exchange\n\nOpen roads\n\nFree passage for aid\n\nA monitor\n\nThey meet again on Friday.");
        Assert.Equal(6, story.Paragraphs.Count);
    }

    [Fact]
    public void Words_lifted_from_a_paragraph_are_not_read_twice()
    {
        var story = Sources.Read("Envoys meet\n\nOSLO, May 3 (Reuters) - Envoys met on Monday, and both sides want the road to stay open, officials said.\n\nboth sides want the road to stay open\n\nThey meet again on Friday.");
        Assert.True(story.Paragraphs.Count <= 3);
        Assert.Empty(story.Related);
    }

    private static string Between(string line) =>
        "Envoys meet in Oslo\n\nOSLO, May 3 (Reuters) - Envoys of the two sides met on Monday in Oslo, officials said.\n\n"
        + line + "\n\nThe talks are to go on for two days, according to the host.";
}
