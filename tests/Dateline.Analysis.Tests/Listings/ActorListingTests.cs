using Dateline.Model;

namespace Dateline.Analysis.Tests.Listings;

public class ActorListingTests
{
    private static readonly StoryAnalyst Analyst = new();

    [Fact]
    public void The_mentions_of_an_actor_are_gathered_by_their_words()
    {
        var minister = Named("President Ilyas Demirkol met the envoy in Ankara. Demirkol left early. Later Demirkol said that he was content.", "Ilyas Demirkol");

        Assert.Equal(
            ["Name: President Ilyas Demirkol 1", "Name: Demirkol 2", "Pronoun: he 1"],
            minister.Wordings.Select(w => $"{w.Kind}: {w.Text} {w.Mentions.Count}"));
    }

    [Fact]
    public void Words_that_differ_in_a_capital_alone_are_the_same() =>
        Assert.Equal(("rebels", 2), Assert.Single(Named("Rebels shelled the town. On Monday rebels withdrew.", "rebels").Wordings.Select(w => (w.Text, w.Mentions.Count))));

    [Fact]
    public void A_pronoun_at_the_head_of_a_sentence_is_the_same_word() =>
        Assert.Equal("he", Assert.Single(Named("President Ilyas Demirkol spoke on Monday. He thanked the envoy.", "Ilyas Demirkol").Wordings, w => w.Kind == MentionKind.Pronoun).Text);

    [Fact]
    public void A_capital_that_acts_is_told_apart_from_the_name_of_its_state() =>
        Assert.Equal(
            [MentionKind.Metonym, MentionKind.Name],
            Named("Moscow rejected the plan. Russia sent no delegation.", "Russia").Wordings.Select(w => w.Kind));

    [Fact]
    public void Words_for_several_actors_name_the_others()
    {
        var wording = Assert.Single(Named("Russia and Turkey signed a memorandum. The two countries praised it.", "Russia").Wordings, w => w.Kind == MentionKind.Group);

        Assert.Equal(("two countries", "turkey"), (wording.Text, Assert.Single(wording.With)));
    }

    [Fact]
    public void Every_mention_keeps_its_place_and_its_rule()
    {
        var mention = Assert.Single(Assert.Single(Named("Talks failed, Moscow said.", "Russia").Wordings).Mentions);

        Assert.Equal(("ac-seat", 0, 14, 20), (mention.Rule, mention.Evidence.Paragraph, mention.Evidence.Start, mention.Evidence.End));
    }

    [Fact]
    public void The_outlet_is_listed_though_no_sentence_names_it()
    {
        var listing = Analyst.Actors(Wire.ReadStory("TASS", null, "Russia sent no delegation."), []);
        var outlet = Assert.Single(listing.Actors, a => a.Actor.Id == listing.Outlet);

        Assert.Equal((ActorKind.Media, 0), (outlet.Actor.Kind, outlet.Wordings.Count));
    }

    private static ListedActor Named(string text, string name) => Assert.Single(Analyst.Actors(Wire.Read(text), []).Actors, a => a.Actor.Name == name);
}
