using Dateline.Analysis.Tests.Actors.Offices;

namespace Dateline.Analysis.Tests.Actors;

public sealed class ArmedGroupDateTests
{
    private const string Text = "The RSF said on Monday that reporters in Sudan were held.";

    [Theory]
    [InlineData("2010-06-15", "reporters-without-borders")]
    [InlineData("2024-06-15", "rapid-support-forces")]
    public void A_group_that_did_not_exist_on_the_day_comes_last(string day, string id) => Assert.Contains(Told.On(day, Text).Actors, a => a.Id == id);

    [Fact]
    public void Without_a_day_the_country_decides() => Assert.Contains(Told.In(Told.Story(Text)).Actors, a => a.Id == "rapid-support-forces");
}
