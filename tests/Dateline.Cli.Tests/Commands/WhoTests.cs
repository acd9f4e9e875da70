using System.Text.Json;
using Dateline.Cli.Text;
using Dateline.Model;
using Xunit;

namespace Dateline.Cli.Tests.Commands;

public sealed class WhoTests
{
    private static readonly string LongName = string.Join(' ', Enumerable.Repeat("Commissioners", 39).Append("Unabbreviatable" + new string('n', 120)));

    [Fact]
    public async Task Actors_are_listed_for_people() =>
        Golden.Check("who.txt", (await CommandRun.OfAsync("who", "story.txt", "--explain")).Output);

    [Fact]
    public async Task Rules_are_told_when_they_are_asked_for() =>
        Assert.DoesNotContain("by rule", (await CommandRun.OfAsync("who", "story.txt")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task One_story_is_one_JSON_text_with_every_mention_under_its_words()
    {
        var run = await CommandRun.OfAsync("who", "story.txt", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var norland = json.RootElement.GetProperty("actors")[0];
        Assert.Equal("norpress", json.RootElement.GetProperty("outlet").GetString());
        Assert.Equal("state", norland.GetProperty("actor").GetProperty("kind").GetString());
        var wordings = norland.GetProperty("wordings");
        Assert.Equal(["name", "metonym", "group"], wordings.EnumerateArray().Select(w => w.GetProperty("kind").GetString()));
        Assert.Equal("sudland", wordings[2].GetProperty("with")[0].GetString());
        var mention = wordings[1].GetProperty("mentions")[0];
        Assert.Equal(("ac-test", "Port Alma"), (mention.GetProperty("rule").GetString(), mention.GetProperty("evidence").GetProperty("text").GetString()));
        Assert.Equal(1, mention.GetProperty("evidence").GetProperty("paragraph").GetInt32());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData(null)]
    public async Task Several_stories_are_a_line_each(string? format)
    {
        string[] asked = format is null ? [] : ["--format", format];
        var run = await CommandRun.OfAsync(["who", "a.txt", "b.txt", .. asked]);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Count(line => line.StartsWith('{')));
    }

    [Theory]
    [InlineData("who", "story.txt", "--format", "tml")]
    [InlineData("who", "-", "-")]
    [InlineData("who")]
    public async Task A_wrong_command_line_is_refused(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);
        Assert.Equal((ExitCode.BadUsage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("See 'dateline who --help'.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_cannot_be_read_is_told()
    {
        var run = await CommandRun.OfAsync("who", "broken.txt");
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains("DL1001", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", " The story names nobody.")]
    [InlineData("ru", " Only stories in English are read; the language of this one is ru.")]
    public void A_story_without_actors_says_so_in_a_sentence(string language, string sentence) =>
        Assert.Equal(sentence, Write(new ActorListing { Story = SampleStory.Truce with { Language = language } }, Terminal.PipedWidth).TrimEnd('\n').Split('\n')[^1]);

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    public void A_name_of_forty_words_stays_within_the_terminal(int width)
    {
        var listing = SampleActors.Listing;
        var actor = listing.Actors[0].Actor with { Name = LongName, Aliases = [LongName] };
        var longer = listing with { Actors = [listing.Actors[0] with { Actor = actor }, .. listing.Actors.Skip(1)] };
        var lines = Write(longer, width).Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= width && line.TrimEnd() == line, line));

        // As its name, as another of its names, and beside whom the other state is meant by "both sides".
        Assert.Equal(3 * 39, lines.Sum(line => line.Split("Commissioners").Length - 1));
    }

    [Theory]
    [InlineData(9, "  9× ● state")]
    [InlineData(99, " 99× ● state")]
    [InlineData(100, " 100× ● state")]
    public void The_number_of_mentions_stands_apart_from_the_sort(int mentions, string margin)
    {
        var first = SampleActors.Listing.Actors[0];
        var often = first.Wordings[0] with { Mentions = [.. Enumerable.Repeat(first.Wordings[0].Mentions[0], mentions)] };
        var text = Write(SampleActors.Listing with { Actors = [first with { Wordings = [often] }] }, Terminal.PipedWidth);
        Assert.Contains(text.Split('\n'), line => line.StartsWith(margin, StringComparison.Ordinal));
    }

    private static string Write(ActorListing listing, int width) => new ActorsText(new TextLayout(width, Colour: false, Explain: true)).Write(listing);
}
