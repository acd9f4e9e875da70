using Dateline.Model;
using NodaTime;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class RealStoryTests
{
    private static Story Story()
    {
        var path = Sources.Shared("stories/tass-20161228-peskov.txt");
        Assert.SkipWhen(path is null, "../shared/stories is absent");
        return Sources.Read(new StorySource { Bytes = File.ReadAllBytes(path), Uri = path });
    }

    [Fact]
    public void The_head_of_the_dump_is_read()
    {
        var story = Story();
        Assert.Equal(
            ("TASS", "Russian Politics & Diplomacy", "Europe/Moscow", "© AP Photo/Alexander Zemlianichenko"),
            (story.Agency, story.Section, story.Zone, story.Credit));
        Assert.StartsWith("Kremlin says Russia", story.Headline, StringComparison.Ordinal);
        Assert.StartsWith("Peskov refused to comment on media reports", story.Summary, StringComparison.Ordinal);
        Assert.Equal(Sources.Instant("2016-12-28T14:08:00+03:00"), story.Published);
    }

    [Fact]
    public void The_dateline_keeps_its_words()
    {
        var dateline = Story().Dateline!;
        Assert.Equal(("Moscow", new LocalDate(2016, 12, 28), "TASS"), (dateline.Place, dateline.Date, dateline.Agency));
        Assert.Equal("MOSCOW, December 28. /TASS/.", dateline.Evidence.Text);
    }

    [Fact]
    public void The_body_has_eight_paragraphs_and_two_headlines_of_other_stories()
    {
        var story = Story();
        Assert.Equal((8, 2), (story.Paragraphs.Count, story.Related.Count));
        Assert.Equal(["Foreign policy", "Syrian conflict"], story.Topics);
        Assert.Equal(["Dmitry Peskov"], story.Persons);
    }
}
