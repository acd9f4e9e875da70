namespace Dateline.Time.Tests;

/// <summary>Sentences in the manner of agencies, read by the trained model, in a Moscow story of Wednesday, 28 December 2016.</summary>
public sealed class EnglishTests
{
    [Theory]
    [InlineData("The foreign ministers will meet in Geneva on Tuesday.", "2017-01-03")]
    [InlineData("On Tuesday, the minister discussed preparations for the talks with his counterpart.", "2016-12-27")]
    [InlineData("The envoy plans to launch the next round of talks on February 8.", "2017-02-08")]
    [InlineData("The next round is scheduled for January 15.", "2017-01-15")]
    [InlineData("The resolution was adopted on February 26.", "2016-02-26")]
    [InlineData("The ceasefire is due to take effect at midnight on December 29.", "2016-12-29T00:00")]
    [InlineData("A week ago, the ministers held a trilateral meeting in Moscow.", "2016-12-21~")]
    [InlineData("Talks will be held in the second half of January 2017.", "2017-01-16/2017-01-31")]
    [InlineData("Troops must withdraw by the end of January.", "../2017-01-31")]
    [InlineData("The truce has held since Monday.", "2016-12-26/..")]
    [InlineData("Rebels shelled the town overnight, the ministry reported.", "2016-12-27T18:00/2016-12-28T06:00")]
    [InlineData("The agency reported earlier on Wednesday that a deal had been reached.", "2016-12-28")]
    [InlineData("The convoy arrived in the early hours of Monday.", "2016-12-26T00:00/2016-12-26T06:00")]
    [InlineData("The summit takes place in Astana next month.", "2017-01")]
    [InlineData("The delegation left last week.", "2016-12-19/2016-12-25")]
    [InlineData("Fighting resumed Saturday, officials told reporters.", "2016-12-24")]
    [InlineData("Ministers to meet on Friday.", "2016-12-30")]
    [InlineData("The command will release the results of the September 17 strike.", "2016-09-17")]
    public void Wire_sentences_give_their_times(string text, string edtf) =>
        Assert.Equal(edtf, Assert.Single(English.Read(text)).Value.Edtf);

    [Fact]
    public void The_time_of_saying_and_the_time_of_holding_are_kept_apart()
    {
        var times = English.Read("The spokesman said on Wednesday that talks will be held on Friday.");
        Assert.Equal(["2016-12-28", "2016-12-30"], times.Select(t => t.Value.Edtf));
    }

    [Theory]
    [InlineData("The Security Council adopted Resolution 2254.")]
    [InlineData("Resolution 1701 ended the war.")]
    [InlineData("A Su-24 bomber and two Mi-8 helicopters were hit, as was an S-400 battery.")]
    [InlineData("About 2016 people left the city.")]
    [InlineData("May said so, and March agreed.")]
    [InlineData("The second round of talks failed.")]
    [InlineData("The vote was 14-0.")]
    [InlineData("The 64-year-old envoy spoke.")]
    [InlineData("They recalled the Six-Day War and the March on Rome.")]
    public void What_only_looks_like_a_time_is_none(string text) => Assert.Empty(English.Read(text).Select(t => t.Value.Text));

    [Fact]
    public void The_same_story_gives_the_same_times()
    {
        const string Text = "On Tuesday they met. Two days later they left, and talks will resume on January 15.";
        Assert.Equal(English.Read(Text), English.Read(Text));
    }

    [Fact]
    public void Every_span_is_its_exact_words()
    {
        const string Text = "Officials met from Dec. 20-21; the pause runs from 10:00 to 14:00 Moscow time daily.";
        Assert.All(English.Read(Text), t => Assert.Contains(t.Value.Text, Text, StringComparison.Ordinal));
    }
}
