namespace Dateline.Time.Tests;

/// <summary>Numbers, names and ordinals that look like times and are none.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("Security Council Resolution 1701 was/VBD adopted/VBN .")]
    [InlineData("They cited/VBD Resolution 2254 .")]
    [InlineData("They cited/VBD UN Security Council resolution No. 1973 .")]
    [InlineData("They passed/VBD Law 2016 .")]
    [InlineData("A Su-24 bomber was/VBD shot/VBN down .")]
    [InlineData("S-400 systems/NNS were/VBD moved/VBN .")]
    [InlineData("A Mi-8 helicopter/NN landed/VBD .")]
    [InlineData("They freed/VBD about/IN 2016 people/NNS .")]
    [InlineData("They freed/VBD 2015 prisoners/NNS .")]
    [InlineData("The/DT 2015 prisoners/NNS were/VBD freed/VBN .")]
    [InlineData("They sent/VBD 1,200 troops/NNS .")]
    [InlineData("They sent/VBD 2,016 troops/NNS .")]
    [InlineData("The Council voted/VBD 14-0 .")]
    [InlineData("They won/VBD 3:2 .")]
    [InlineData("The 52-year-old/JJ minister/NN spoke/VBD .")]
    [InlineData("He is/VBZ 64 years/NNS old/JJ .")]
    [InlineData("It cost/VBD $ 2016 .")]
    [InlineData("It cost/VBD 2016 dollars/NNS .")]
    [InlineData("Theresa May said/VBD so .")]
    [InlineData("May said/VBD so .")]
    [InlineData("It may/MD rain/VB .")]
    [InlineData("May/MD it last/VB .")]
    [InlineData("Protesters/NNS march/VBP to the embassy .")]
    [InlineData("The March on Rome was/VBD recalled/VBN .")]
    [InlineData("April spoke/VBD to the envoy .")]
    [InlineData("An august/JJ body met/VBD .")]
    [InlineData("June Jones spoke/VBD .")]
    [InlineData("A second/JJ round ended/VBD .")]
    [InlineData("The second/JJ envoy spoke/VBD .")]
    [InlineData("The Six-Day War was/VBD recalled/VBN .")]
    [InlineData("The Six Day War was/VBD recalled/VBN .")]
    [InlineData("At the moment nobody spoke/VBD .")]
    [InlineData("Black September was/VBD blamed/VBN .")]
    [InlineData("The Sunday Times wrote/VBD .")]
    [InlineData("They won/VBD 2018 day passes/NNS .")]
    [InlineData("Chapter 1984 was/VBD read/VBN .")]
    [InlineData("The column advanced/VBD 2000 kilometres/NNS .")]
    [InlineData("It rose/VBD to 2016.5 points/NNS .")]
    public void What_is_no_time_is_never_one(string line) =>
        Assert.Empty(Wire.Read(line).Select(t => t.Value.Text));

    [Theory]
    [InlineData("In May he spoke/VBD .", "May")]
    [InlineData("They met/VBD in March .", "March")]
    [InlineData("The/DT 2016 election/NN was/VBD held/VBN .", "2016")]
    [InlineData("The/DT 2016 elections/NNS were/VBD held/VBN .", "2016")]
    [InlineData("UN Security Council Resolution 1701 ( 2006 ) was/VBD adopted/VBN .", "2006")]
    [InlineData("They passed/VBD Resolution 1701 in 2006 .", "2006")]
    [InlineData("A seven-day truce was/VBD broken/VBN .", "seven-day")]
    [InlineData("May 9 was/VBD marked/VBN .", "May 9")]
    public void What_is_a_time_stays_one(string line, string text) =>
        Assert.Equal(text, Wire.One(line).Text);
}
