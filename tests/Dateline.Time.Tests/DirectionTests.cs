namespace Dateline.Time.Tests;

/// <summary>Past or future, as the nearest governing clause has it; published on Wednesday, 28 December 2016.</summary>
public sealed class DirectionTests
{
    [Theory]
    [InlineData("They will/MD meet/VB on Tuesday .", "2017-01-03")]
    [InlineData("They discussed/VBD it on Tuesday .", "2016-12-27")]
    [InlineData("The round/NN is/VBZ scheduled/VBN/schedule for January 15 .", "2017-01-15")]
    [InlineData("The round/NN was/VBD scheduled/VBN/schedule for January 15 .", "2017-01-15")]
    [InlineData("The text/NN was/VBD adopted/VBN/adopt on February 26 .", "2016-02-26")]
    [InlineData("He plans/VBZ/plan to launch/VB the round/NN on February 8 .", "2017-02-08")]
    [InlineData("He planned/VBD/plan to launch/VB the round/NN on February 8 .", "2017-02-08")]
    [InlineData("They agreed/VBD/agree to meet/VB on Friday .", "2016-12-30")]
    [InlineData("They managed/VBD/manage to leave/VB on Friday .", "2016-12-23")]
    [InlineData("They have/VBP met/VBN/meet on Friday .", "2016-12-23")]
    [InlineData("They are/VBP meeting/VBG/meet on Friday .", "2016-12-30")]
    [InlineData("They may/MD meet/VB on Friday .", "2016-12-30")]
    [InlineData("He would/MD not comment/VB on Tuesday .", "2016-12-27")]
    [InlineData("The truce/NN begins/VBZ/begin on Friday .", "2016-12-30")]
    [InlineData("They will/MD meet/VB on Wednesday .", "2016-12-28")]
    [InlineData("They met/VBD on Wednesday .", "2016-12-28")]
    public void Tense_and_modality_decide(string line, string edtf) => Assert.Equal(edtf, Wire.One(line).Edtf);

    [Fact]
    public void Each_time_follows_its_own_clause()
    {
        var times = Wire.Read("He said/VBD on Wednesday that talks/NNS will/MD be held/VBN/hold on Friday .");
        Assert.Equal(["2016-12-28", "2016-12-30"], times.Select(t => t.Value.Edtf));
    }

    [Fact]
    public void An_adjective_of_planning_goes_before_the_tense_of_the_verb()
    {
        const string Line = "He/PRP//1/nsubj discussed/VBD/discuss/-1/root the/DT//4/det upcoming/JJ//4/amod talks/NNS/talk/1/obj on/IN//6/case Friday/NNP//4/nmod";
        Assert.Equal("2016-12-30", Wire.One(Line).Edtf);
    }

    [Fact]
    public void A_deadline_lies_ahead()
    {
        const string Line = "He/PRP//1/nsubj set/VBD/set/-1/root a/DT//3/det deadline/NN//1/obj of/IN//5/case Friday/NNP//3/nmod";
        Assert.Equal("2016-12-30", Wire.One(Line).Edtf);
    }

    [Fact]
    public void A_free_infinitive_lies_ahead()
    {
        const string Line = "Ministers/NNS/minister/2/nsubj to/TO//2/mark meet/VB//-1/root on/IN//4/case Friday/NNP//2/obl";
        Assert.Equal("2016-12-30", Wire.One(Line).Edtf);
    }

    [Fact]
    public void The_present_of_a_headline_tells_the_past()
    {
        var wire = new Wire { Headline = "Envoy meets/VBZ/meet opposition on Friday" };
        Assert.Equal("2016-12-23", wire.Times("It rained/VBD .")[0].Value.Edtf);
    }

    [Fact]
    public void Moving_a_date_is_no_stretch_of_time()
    {
        var times = Wire.Read("The talks/NNS were/VBD postponed/VBN/postpone from January 15 to February 8 .");
        Assert.Equal(["January 15", "February 8"], times.Select(t => t.Value.Text));
    }

    [Fact]
    public void Last_friday_on_a_saturday_is_read_in_two_ways()
    {
        var value = new Wire { Published = "2016-12-31T10:00:00+03:00" }.Only("They met/VBD last Friday .");
        Assert.Equal("2016-12-30", value.Edtf);
        Assert.Equal("2016-12-23", Assert.Single(value.Alternatives).Edtf);
    }
}
