using Dateline.Analysis.Actors;
using Dateline.Model;

namespace Dateline.Analysis.Tests.Actors;

public class StatesTests
{
    private static readonly ActorFinder Finder = new();

    [Theory]
    [InlineData("Moscow and Ankara will act as guarantors of the settlement.", "Moscow", "russia")]
    [InlineData("The Kremlin rejected the proposal.", "Kremlin", "russia")]
    [InlineData("Russia withdrew its forces.", "Russia", "russia")]
    [InlineData("Contacts with the Turkish side go on.", "Turkish side", "turkey")]
    [InlineData("The prime minister accused Kyiv of delaying the exchange.", "Kyiv", "ukraine")]
    [InlineData("Washington imposed sanctions on Iran.", "Iran", "iran")]
    public void A_government_is_one_actor_under_all_its_names(string text, string surface, string id)
    {
        var cast = Finder.Find(Wire.Read(text), []);

        Assert.Contains(cast[id].Mentions, m => m.Text == surface);
        Assert.Equal(ActorKind.State, cast[id].Kind);
    }

    [Theory]
    [InlineData("The talks will be held in Moscow.")]
    [InlineData("The delegation arrived in Astana on Friday.")]
    [InlineData("The minister will visit Tehran next week.")]
    [InlineData("The Minsk agreements remain valid.")]
    [InlineData("Talks between the delegations in Kazakhstan's Astana begin on Monday.")]
    public void A_capital_that_locates_is_no_actor(string text) =>
        Assert.DoesNotContain(Finder.Find(Wire.Read(text), []).Actors, a => a.Kind == ActorKind.State);

    [Theory]
    [InlineData("The Turkish Foreign Ministry rejected the claim.", "turkish-foreign-ministry", ActorKind.Ministry, "TUR")]
    [InlineData("Russia's Defence Ministry said so.", "russian-defence-ministry", ActorKind.Ministry, "RUS")]
    [InlineData("The Syrian army took the village.", "syrian-armed-forces", ActorKind.Military, "SYR")]
    [InlineData("Yemen's internationally recognised government condemned the attack.", "yemeni-government", ActorKind.Government, "YEM")]
    [InlineData("The Syrian government and opposition will meet.", "syrian-opposition", ActorKind.Group, "SYR")]
    [InlineData("Turkey's state-run Anadolu news agency reported a truce.", "anadolu", ActorKind.Media, "TUR")]
    [InlineData("The Rapid Support Forces (RSF) shelled Khartoum in Sudan.", "rapid-support-forces", ActorKind.ArmedGroup, "SDN")]
    public void Institutions_and_organisations_have_kind_and_country(string text, string id, ActorKind kind, string country)
    {
        var actor = Finder.Find(Wire.Read(text), [])[id];

        Assert.Equal((kind, country), (actor.Kind, actor.Country));
    }

    [Fact]
    public void An_abbreviation_in_brackets_names_the_organisation_from_then_on()
    {
        var cast = Finder.Find(Wire.Read("The Revolutionary Council of Barsana (RCB) rejected the deal. Later the RCB closed its office."), []);

        Assert.Equal(2, cast["revolutionary-council-of-barsana"].Mentions.Count(m => m.Text == "RCB"));
    }

    [Fact]
    public void A_verb_in_a_capital_is_no_abbreviation() =>
        Assert.Empty(Finder.Find(Wire.Read("\"Let us not run ahead of the train,\" it said."), []).Actors);

    [Fact]
    public void Soldiers_who_are_counted_are_not_the_armed_forces() =>
        Assert.DoesNotContain(Finder.Find(Wire.Read("They released three Saudi soldiers."), []).Actors, a => a.Kind == ActorKind.Military);

    [Theory]
    [InlineData("The truce covers areas where the fighting is underway between the government forces and armed opposition groups.", "armed opposition groups", ActorKind.Group)]
    [InlineData("The truce does not cover the terrorist organizations.", "terrorist organizations", ActorKind.Category)]
    [InlineData("A senior security official said so.", "senior security official", ActorKind.Unnamed)]
    [InlineData("A source in the Russian delegation told Interfax so.", "source in the Russian delegation", ActorKind.Unnamed)]
    public void Groups_categories_and_unnamed_sources_are_told_apart(string text, string name, ActorKind kind) =>
        Assert.Contains(Finder.Find(Wire.Read(text), []).Actors, a => a.Name == name && a.Kind == kind);

    [Fact]
    public void The_outlet_is_in_the_cast_though_no_sentence_names_it()
    {
        var cast = Finder.Find(Wire.ReadStory("TASS", null, "It rained."), []);

        Assert.Equal("tass", cast.Outlet);
        Assert.Equal(ActorKind.Media, cast["tass"].Kind);
    }

    [Fact]
    public void A_story_without_any_name_has_an_empty_cast() => Assert.Empty(Finder.Find(Wire.Read("It rained all night."), []).Actors);

    [Fact]
    public void Two_runs_give_equal_casts()
    {
        var reading = Wire.ReadStory("Reuters", "Sudan army, rebels agree truce", "Sudan's army said on Monday that the rebels had agreed. Two officials denied it.");

        Assert.Equal(Finder.Find(reading, []).Actors, Finder.Find(reading, []).Actors);
        Assert.Equal(Finder.Find(reading, []).Mentions, new ActorFinder().Find(reading, []).Mentions);
    }
}
