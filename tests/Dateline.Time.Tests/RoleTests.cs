using Dateline.Model;

namespace Dateline.Time.Tests;

/// <summary>What a time belongs to and what it tells of it, in sentences read by the trained model.</summary>
public sealed class RoleTests
{
    [Theory]
    [InlineData("The minister said on Tuesday that the bridge was open.", TimeRole.Said, "said")]
    [InlineData("On Tuesday the minister said that the bridge was open.", TimeRole.Said, "said")]
    [InlineData("The statement of Tuesday was short.", TimeRole.Said, "statement")]
    [InlineData("Rebels attacked the convoy on Tuesday.", TimeRole.Happened, "attacked")]
    [InlineData("Tuesday's attack killed four people.", TimeRole.Happened, "attack")]
    [InlineData("The 2015 accord collapsed.", TimeRole.Happened, "accord")]
    [InlineData("The Security Council on Tuesday expanded the mandate.", TimeRole.Happened, "expanded")]
    [InlineData("Three years ago presidents embraced on the bridge.", TimeRole.Happened, "embraced")]
    [InlineData("The envoys will meet on Friday.", TimeRole.Planned, "meet")]
    [InlineData("The envoys were to have met on Tuesday.", TimeRole.Planned, "met")]
    [InlineData("The truce took effect on Tuesday.", TimeRole.Starts, "took")]
    [InlineData("The bridge has been shut since Tuesday.", TimeRole.Starts, "shut")]
    [InlineData("The mandate expires on Friday.", TimeRole.Ends, "expires")]
    [InlineData("The truce will hold until Friday.", TimeRole.Ends, "hold")]
    [InlineData("Troops must leave the town by Friday.", TimeRole.Deadline, "leave")]
    [InlineData("The deadline is Friday.", TimeRole.Deadline, "deadline")]
    [InlineData("Both sides agreed to a seven-day truce.", TimeRole.Duration, "truce")]
    [InlineData("Nine hours of talks ended without a deal.", TimeRole.Duration, "talks")]
    [InlineData("Convoys cross the bridge every Friday.", TimeRole.Recurrence, "cross")]
    public void A_time_has_its_role_and_its_governor(string text, TimeRole role, string governor)
    {
        var (time, word) = English.Governed(text)[0];
        Assert.Equal((role, governor), (time.Role, word));
    }

    [Fact]
    public void Two_times_of_a_sentence_belong_to_two_words()
    {
        var times = English.Governed("The spokesman said on Wednesday that talks will be held in January.");
        Assert.Equal([(TimeRole.Said, "said"), (TimeRole.Planned, "held")], times.Select(t => (t.Time.Role, t.Governor)));
    }

    [Fact]
    public void A_time_beside_another_belongs_to_the_same_word()
    {
        var times = English.Governed("The envoys met on Monday and Tuesday.");
        Assert.Equal(["met", "met"], times.Select(t => t.Governor));
    }
}
