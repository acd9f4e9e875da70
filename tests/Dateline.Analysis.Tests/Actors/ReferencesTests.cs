using Dateline.Analysis.Actors;

namespace Dateline.Analysis.Tests.Actors;

public class ReferencesTests
{
    private static readonly ActorFinder Finder = new();

    [Theory]
    [InlineData("Kremlin spokesman Gleb Saratov declined to comment. He said it was too early.", "He", "gleb-saratov")]
    [InlineData("Envoy Marta Velasquez arrived in Doha on Monday. She will brief diplomats on Thursday.", "She", "marta-velasquez")]
    [InlineData("The Rapid Support Forces denied the accusation. It said planes had bombed a market.", "It", "rapid-support-forces")]
    [InlineData("Ukrainian President Oleksandr Hordienko spoke in Paris. The Ukrainian leader thanked his hosts.", "Ukrainian leader", "oleksandr-hordienko")]
    [InlineData("Houthi rebels fired two missiles. The rebels said a ship was hit.", "rebels", "houthis")]
    [InlineData("M23 rebels captured a town. Rwanda denies backing the group.", "group", "m23")]
    [InlineData("A source close to the talks told Interfax so. The source said a swap was planned.", "source", "source-close-to-the-talks")]
    public void A_word_that_refers_back_finds_its_actor(string text, string surface, string id) =>
        Assert.Contains(Finder.Find(Wire.Read(text), [])[id].Mentions, m => m.Text == surface);

    [Theory]
    [InlineData("Armenia and Azerbaijan agreed to talk. Both countries will send envoys.", "countries", new[] { "armenia", "azerbaijan" })]
    [InlineData("Hamas and Islamic Jihad said they would send a delegation.", "they", new[] { "hamas", "palestinian-islamic-jihad" })]
    [InlineData("Qatar's foreign minister spoke to his Turkish and Libyan counterparts by phone.", "Turkish and Libyan counterparts", new[] { "turkish-foreign-minister", "libyan-foreign-minister" })]
    [InlineData("Moscow will host the leaders of Armenia and Azerbaijan.", "leaders of Armenia and Azerbaijan", new[] { "armenia", "azerbaijan" })]
    [InlineData("They met representatives of the Syrian government and the opposition.", "representatives of the Syrian government", new[] { "syrian-government", "syrian-opposition" })]
    [InlineData("Foreign Minister Taras Lysenko and Defence Minister Kemal Arslan signed a paper. The two ministers left.", "ministers", new[] { "taras-lysenko", "kemal-arslan" })]
    public void A_pair_is_taken_up_as_a_pair(string text, string surface, string[] ids)
    {
        var reading = Wire.Read(text);
        var cast = Finder.Find(reading, []);
        var mention = cast.Mentions.Last(m => reading.Story.TextOf(reading.Sentences[m.Sentence].SpanOf(m.First, m.End)) == surface);

        Assert.Equal(ids, mention.Actors);
    }

    [Theory]
    [InlineData("The plan will be in force in all areas of Syria. It does not cover the groups.", "It")]
    [InlineData("The Turkish lira fell. Analysts were surprised by it.", "it")]
    public void A_pronoun_for_a_thing_stays_open(string text, string surface)
    {
        var reading = Wire.Read(text);

        Assert.DoesNotContain(Finder.Find(reading, []).Mentions, m => reading.Sentences[m.Sentence][m.Head].Form == surface);
    }
}
