using Dateline.Model;

namespace Dateline.Analysis.Tests.Actors.Offices;

public sealed class OfficeHolderTests
{
    private const string Turkish = "The Turkish foreign minister arrived in Moscow on Tuesday.";

    [Fact]
    public void The_Turkish_foreign_minister_of_late_2016_is_Cavusoglu()
    {
        var actor = Assert.Single(Told.On("2016-12-28", Turkish).Actors, a => a.Kind == ActorKind.Person);

        Assert.Equal(("mevlut-cavusoglu", "Mevlüt Çavuşoğlu", "TUR", "TURGOV", "TURGOV", true), (actor.Id, actor.Name, actor.Country, actor.Plover, actor.Cameo, actor.Inferred));
        Assert.Equal(["ac-office-inferred"], actor.Rules);
        Assert.Equal("Turkish foreign minister", Assert.Single(actor.Mentions).Text);
        var role = Assert.Single(actor.Roles);
        Assert.Equal(("foreign minister", null, "TUR", "2015-11-24", "2023-06-03"), (role.Title, role.Organisation, role.Country, role.From, role.To));
        Assert.Null(role.Evidence);
    }

    [Fact]
    public void The_mention_carries_the_rule_and_is_a_role() =>
        Assert.Contains(Told.On("2016-12-28", Turkish).Mentions, m => m is { Rule: "ac-office-inferred", Kind: MentionKind.Role } && m.Actors is ["mevlut-cavusoglu"]);

    [Theory]
    [InlineData("2024-05-14", "hakan-fidan")]
    [InlineData("2015-06-15", "mevlut-cavusoglu")]
    [InlineData("2015-10-15", "feridun-sinirlioglu")]
    public void The_day_of_the_story_decides(string day, string id) => Assert.Contains(Told.On(day, Turkish).Actors, a => a.Id == id && a.Inferred);

    [Theory]
    [InlineData("2016-12-28", "The US secretary of state spoke by phone.", "john-kerry", "USAGOV")]
    [InlineData("2016-12-28", "Germany's chancellor spoke by phone.", "angela-merkel", "DEUGOV")]
    [InlineData("2016-12-28", "The president of Iran spoke by phone.", "hassan-rouhani", "IRNGOV")]
    [InlineData("2016-12-28", "Iran's supreme leader spoke on television.", "ali-khamenei", "IRNGOV")]
    [InlineData("2016-12-28", "The British foreign secretary spoke by phone.", "boris-johnson", "GBRGOV")]
    [InlineData("2016-12-28", "The Kremlin spokesman spoke to reporters.", "dmitry-peskov", "RUSGOV")]
    [InlineData("2016-12-28", "The spokeswoman for the Russian Foreign Ministry spoke to reporters.", "maria-zakharova", "RUSGOV")]
    [InlineData("2016-12-28", "The UN envoy for Syria spoke to reporters.", "staffan-de-mistura", "IGOUNO")]
    [InlineData("2016-12-28", "The UN's Syria envoy spoke to reporters.", "staffan-de-mistura", "IGOUNO")]
    [InlineData("2016-12-28", "The United Nations special envoy for Yemen spoke to reporters.", "ismail-ould-cheikh-ahmed", "IGOUNO")]
    [InlineData("2016-12-28", "UN chief urges restraint.", "ban-ki-moon", "IGOUNO")]
    [InlineData("2016-12-28", "The secretary-general of the United Nations urged restraint.", "ban-ki-moon", "IGOUNO")]
    [InlineData("2016-12-28", "The EU foreign policy chief urged restraint.", "federica-mogherini", "IGOEEC")]
    [InlineData("2016-12-28", "The NATO secretary general urged restraint.", "jens-stoltenberg", "IGONAT")]
    [InlineData("2016-12-28", "The Hezbollah leader spoke on television.", "hassan-nasrallah", "LBNREB")]
    [InlineData("2016-12-28", "Russia's UN ambassador spoke to reporters.", "vitaly-churkin", "RUSGOV")]
    [InlineData("2016-12-28", "The Turkish Cypriot leader spoke to reporters.", "mustafa-akinci", "CYPGOV")]
    [InlineData("2016-12-28", "The pope urged peace.", "francis", "VATREL")]
    [InlineData("2016-12-28", "Saudi king urges restraint.", "salman-bin-abdulaziz", "SAUGOV")]
    [InlineData("2016-12-28", "Ukrainian president spoke by phone.", "petro-poroshenko", "UKRGOV")]
    [InlineData("2016-12-28", "The UN chief in Libya urged restraint.", "ban-ki-moon", "IGOUNO")]
    [InlineData("2016-12-28", "Japan said its foreign minister would fly to Moscow.", "fumio-kishida", "JPNGOV")]
    public void An_office_is_told_in_many_ways(string day, string text, string id, string plover)
    {
        var actor = Assert.Single(Told.On(day, text).Actors, a => a.Inferred);

        Assert.Equal((id, plover), (actor.Id, actor.Plover));
    }

    [Theory]
    [InlineData("Former Turkish foreign minister warned of war.")]
    [InlineData("The former Turkish foreign minister warned of war.")]
    [InlineData("The then Turkish foreign minister warned of war.")]
    [InlineData("The late Turkish president warned of war.")]
    [InlineData("Turkey's ex-president warned of war.")]
    [InlineData("The next Israeli prime minister will face a crisis.")]
    [InlineData("The incoming Turkish foreign minister warned of war.")]
    [InlineData("The new Turkish foreign minister warned of war.")]
    [InlineData("The deputy Turkish foreign minister warned of war.")]
    [InlineData("The Turkish deputy foreign minister warned of war.")]
    [InlineData("The Turkish foreign minister-designate warned of war.")]
    [InlineData("The Turkish president-elect warned of war.")]
    [InlineData("The Turkish foreign ministers warned of war.")]
    [InlineData("A Russian president has never visited the islands.")]
    [InlineData("Any French president would say so.")]
    [InlineData("No Turkish foreign minister has visited Yerevan.")]
    [InlineData("He was elected Turkish president.")]
    [InlineData("He served as Turkish foreign minister.")]
    [InlineData("He is the Turkish foreign minister.")]
    [InlineData("The self-proclaimed Syrian president warned of war.")]
    [InlineData("The ousted Ukrainian president warned of war.")]
    [InlineData("The last Soviet foreign minister warned of war.")]
    [InlineData("The Turkish prime minister's office denied the report.")]
    [InlineData("The Turkish prime minister at the time denied the report.")]
    [InlineData("The Syrian opposition's foreign minister warned of war.")]
    [InlineData("The Kurdish president warned of war.")]
    [InlineData("The Turkish and Greek foreign ministers warned of war.")]
    [InlineData("Syria's UN envoy warned of war.")]
    [InlineData("The UN envoy warned of war.")]
    [InlineData("The president warned of war.")]
    [InlineData("The foreign minister warned of war.")]
    [InlineData("Houthi leader warned of war.")]
    [InlineData("The Houthi leader in Taiz warned of war.")]
    [InlineData("The Russian Foreign Ministry spokesman warned of war.")]
    [InlineData("Turkey's top diplomat in Athens warned of war.")]
    [InlineData("The head of the IAEA's Iran team warned of war.")]
    [InlineData("The president of the Russian Academy of Sciences warned of war.")]
    [InlineData("The European Commission vice president warned of war.")]
    [InlineData("Iran told Russia its foreign minister would come.")]
    [InlineData("The president of Georgia Tech warned of war.")]
    [InlineData("The British prime minister Margaret Thatcher warned of war.")]
    [InlineData("The acting Turkish president warned of war.")]
    public void Whatever_may_mean_somebody_else_is_left_open(string text) => Assert.DoesNotContain(Told.On("2016-12-28", text).Actors, a => a.Inferred);

    [Theory]
    [InlineData("In 1994 the Israeli prime minister signed the treaty.")]
    [InlineData("The Israeli prime minister signed the treaty in October 1994.")]
    [InlineData("At the time, the Israeli prime minister rejected the treaty.")]
    [InlineData("The treaty was signed in 1994. The Israeli prime minister called it a triumph.")]
    [InlineData("During the war of 1982, the Israeli prime minister rejected a ceasefire.")]
    [InlineData("By 2030 the Israeli prime minister will decide on the treaty.")]
    public void Who_held_the_office_at_another_time_is_left_open(string text) => Assert.DoesNotContain(Told.On("2016-12-28", text).Actors, a => a.Inferred);

    [Theory]
    [InlineData("The Israeli prime minister met settlers last week.")]
    [InlineData("The Israeli prime minister will visit Moscow in March 2017.")]
    [InlineData("The Israeli prime minister rejected the treaty of 1994.")]
    [InlineData("In 2014 the Israeli prime minister ordered the operation.")]
    public void A_time_at_which_the_same_person_held_it_is_no_obstacle(string text) =>
        Assert.Contains(Told.On("2016-12-28", text).Actors, a => a is { Inferred: true, Id: "benjamin-netanyahu" });

    [Theory]
    [InlineData("2012-05-07", "The Russian prime minister left for Geneva.")]
    [InlineData("2014-08-28", "The Turkish president left for Geneva.")]
    [InlineData("2016-07-15", "The Lebanese president left for Geneva.")]
    [InlineData("2016-06-15", "The Brazilian president left for Geneva.")]
    [InlineData("2018-03-15", "The UN envoy for Myanmar left for Geneva.")]
    [InlineData("2022-06-15", "The Afghan president left for Geneva.")]
    public void On_the_day_of_a_change_in_a_gap_and_where_two_hold_it_nobody_is_given(string day, string text) =>
        Assert.DoesNotContain(Told.On(day, text).Actors, a => a.Inferred);

    [Fact]
    public void A_story_without_a_day_resolves_nothing() => Assert.DoesNotContain(Told.In(Told.Story(Turkish)).Actors, a => a.Inferred);

    [Fact]
    public void The_day_of_publication_or_of_the_dateline_will_do()
    {
        var story = Told.Story(Turkish);
        var dateline = new StoryDateline { Date = new(2016, 12, 28), Evidence = story.Cite(new TextSpan(0, 0, 3)) };

        Assert.Contains(Told.In(story with { PublishedDay = new(2016, 12, 28) }).Actors, a => a.Inferred);
        Assert.Contains(Told.In(story with { Dateline = dateline }).Actors, a => a.Inferred);
    }
}
