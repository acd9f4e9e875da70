using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class PhraseFilterTests
{
    [Theory]
    [InlineData("on October 9", "date")]
    [InlineData("from 5 to 6 p.m.", "timerange")]
    [InlineData("the 27th", "date")]
    [InlineData("Friday at 17:45", "datetime")]
    [InlineData("twenty-five minutes", "duration")]
    [InlineData("the twenty-first century", "daterange")]
    [InlineData("two years ago", "date")]
    [InlineData("Nov. 3-9, 2021", "daterange")]
    [InlineData("2011-2019", "daterange")]
    [InlineData("no later than Tuesday", "daterange")]
    public void A_phrase_that_a_wire_story_may_print_is_measured(string text, string kind) =>
        Assert.Equal(PhraseFault.None, FaultOf(text, kind));

    [Theory]
    [InlineData("next wednesday", "date", nameof(PhraseFault.LetterCase))]
    [InlineData("THIS WINTER", "daterange", nameof(PhraseFault.LetterCase))]
    [InlineData("7/19", "date", nameof(PhraseFault.Digits))]
    [InlineData("2021-07-19", "date", nameof(PhraseFault.Digits))]
    [InlineData("Jul/19", "date", nameof(PhraseFault.Joined))]
    [InlineData("for 6days", "duration", nameof(PhraseFault.Joined))]
    [InlineData("the 7 next months", "daterange", nameof(PhraseFault.Joined))]
    [InlineData("see you tmrw", "date", nameof(PhraseFault.Chat))]
    [InlineData("July 22th", "date", nameof(PhraseFault.Chat))]
    [InlineData("9 month", "duration", nameof(PhraseFault.Chat))]
    [InlineData("July twenty-four", "date", nameof(PhraseFault.Spoken))]
    [InlineData("six fifty pm", "time", nameof(PhraseFault.Spoken))]
    [InlineData("at 8", "time", nameof(PhraseFault.BareHour))]
    [InlineData("on 19", "date", nameof(PhraseFault.BareDay))]
    [InlineData("on or after July 19", "daterange", nameof(PhraseFault.Comparison))]
    [InlineData("six weeks later", "date", nameof(PhraseFault.Told))]
    [InlineData("rest of our week", "daterange", nameof(PhraseFault.Private))]
    [InlineData("Moscow time", "timezone", nameof(PhraseFault.Zone))]
    public void A_phrase_of_chats_forms_or_dictation_is_left_out(string text, string kind, string fault) =>
        Assert.Equal(Enum.Parse<PhraseFault>(fault), FaultOf(text, kind));

    [Fact]
    public void A_phrase_in_a_command_is_left_out() =>
        Assert.Equal(PhraseFault.Command, FaultOf("on Monday", "date", "Please reserve a table ", ""));

    [Fact]
    public void A_phrase_between_tags_is_left_out() =>
        Assert.Equal(PhraseFault.NoProse, FaultOf("on Monday", "date", "<b>", "</b>"));

    [Fact]
    public void The_criteria_leave_out_as_many_phrases_as_their_documentation_says()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "data", "recognizers-specs");
        Assert.SkipWhen(!Directory.Exists(folder), "../shared/data/recognizers-specs is absent.");
        var counts = PhraseCaseReader.WithValues(folder).SelectMany(c => c.Phrases.Select(p => PhraseFilter.FaultOf(c, p)))
            .CountBy(fault => fault).OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}");
        Assert.Equal(
            "None 862, NoProse 35, Unchecked 13, NoValue 7, Command 303, LetterCase 145, Digits 117, Joined 81, Chat 102, Spoken 72, "
            + "BareHour 12, BareDay 26, Comparison 9, Told 13, Private 22",
            string.Join(", ", counts));
    }

    private static PhraseFault FaultOf(string text, string kind, string before = "They met ", string after = ".")
    {
        var phrase = new ExpectedPhrase
        {
            Start = before.Length,
            End = before.Length + text.Length,
            Text = text,
            Stated = text,
            Kind = kind,
            Values = [new ExpectedValue(kind.StartsWith("time", StringComparison.Ordinal) ? "T08" : "2021-07-19", "", "2021-07-19", "2021-07-19")],
        };
        return PhraseFilter.FaultOf(
            new PhraseCase { Input = before + text + after, Reference = new NodaTime.LocalDateTime(2021, 7, 14, 9, 0), IsChecked = true, Phrases = [phrase] },
            phrase);
    }
}
