using Dateline.Analysis.Actors;
using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Tests.Actors;

public class NamesTests
{
    private static readonly ActorFinder Finder = new();

    [Theory]
    [InlineData("Michael Jordan, a spokesman for the council, told reporters so.", "Michael Jordan")]
    [InlineData("Retired admiral Jack London told reporters so.", "Jack London")]
    [InlineData("Press secretary Yoon Young-chan told reporters so.", "Yoon Young-chan")]
    [InlineData("Turkish Defense Minister Hulusi Akar and his guest left.", "Hulusi Akar")]
    public void A_name_may_hold_a_town_a_hyphen_or_an_everyday_word(string text, string name)
    {
        var person = Assert.Single(Finder.Find(Wire.Read(text), []).Actors, a => a.Kind == ActorKind.Person);
        Assert.Equal(name, person.Name);
    }

    [Theory]
    [InlineData("The leaders Abiy Ahmed and Isaias Afwerki of Ethiopia and Eritrea signed it.", "ETH", "ERI")]
    [InlineData("Presidents Emil Sava and Petru Lupu of Romania and Moldova met.", "ROU", "MDA")]
    public void As_many_countries_behind_a_row_of_names_belong_to_one_each(string text, string first, string second) =>
        Assert.Equal([first, second], Finder.Find(Wire.Read(text), []).Actors.Where(a => a.Kind == ActorKind.Person).Select(a => a.Roles[0].Country));

    [Fact]
    public void Two_portfolios_before_one_noun_are_an_office_for_each() => Assert.Equal(
        ["defence minister", "interior minister"],
        Finder.Find(Wire.Read("The defence and interior ministers, Karim Haddad and Rania Khoury, resigned."), []).Actors.Where(a => a.Kind == ActorKind.Person).Select(a => a.Roles[0].Title));

    [Theory]
    [InlineData("President-elect Carlos Prieto flew to Quito.", "president-elect")]
    [InlineData("Prime minister-designate Amir Saleh named a cabinet.", "prime minister-designate")]
    [InlineData("Unification Minister Han Seo-jun left for Kaesong.", "unification minister")]
    [InlineData("Army chief of staff Ahmed Bensalem left for Oran.", "army chief of staff")]
    public void An_office_is_told_as_it_is_printed(string text, string title) =>
        Assert.Equal(title, Assert.Single(Finder.Find(Wire.Read(text), []).Actors, a => a.Kind == ActorKind.Person).Roles[0].Title);

    [Theory]
    [InlineData("The Democratic Party of Japan won the vote.", "Democratic Party of Japan", ActorKind.Party)]
    [InlineData("The Crusade for Land and Peace joined the talks.", "Crusade for Land and Peace", ActorKind.Ngo)]
    [InlineData("The company Rheinmetall said on Monday that it would buy the yard.", "Rheinmetall", ActorKind.Company)]
    [InlineData("Norvik Shipping said that its vessel was hit.", "Norvik Shipping", ActorKind.Company)]
    public void A_body_that_no_table_has_is_known_by_its_words_or_its_part(string text, string name, ActorKind kind) =>
        Assert.Contains(Finder.Find(Wire.Read(text), []).Actors, a => a.Name == name && a.Kind == kind);

    [Fact]
    public void A_name_of_forty_words_is_one_name()
    {
        var name = string.Join(' ', Enumerable.Repeat("Alexander Maria Josef Anton", 10));
        Assert.Equal(name, Assert.Single(Finder.Find(Wire.Read($"The minister {name} said on Monday that the talks would go on."), []).Actors, a => a.Kind == ActorKind.Person).Name);
    }

    [Fact]
    public void Two_people_of_one_surname_are_kept_apart_and_the_surname_alone_is_left_open()
    {
        var cast = Finder.Find(Wire.Read("Bashar al-Assad met Maher al-Assad in Damascus. Assad was late."), []);
        Assert.Equal(["Bashar al-Assad", "Maher al-Assad"], cast.Actors.Where(a => a.Kind == ActorKind.Person).Select(a => a.Name));
        Assert.All(cast.Actors.Where(a => a.Kind == ActorKind.Person), a => Assert.Single(a.Mentions));
    }

    [Fact]
    public void A_village_is_no_body() =>
        Assert.DoesNotContain(Finder.Find(Wire.Read("Shells hit the village of Kibumba. Kibumba had been quiet."), []).Actors, a => a.Name == "Kibumba");

    [Theory]
    [InlineData("The Defense Ministry said that drones had been shot down.", "RUS")]
    [InlineData("Ukraine, Ukraine and Ukraine again: the Defense Ministry said that drones had been shot down.", null)]
    public void A_ministry_without_a_country_is_of_the_country_where_the_story_was_written_unless_it_is_about_another(string text, string? country)
    {
        var reading = Wire.Read(text);
        var words = new Citation { Paragraph = 0, Start = 0, End = 1, Text = "M" };
        var dateline = new StoryDateline { Place = "Moscow", Country = "RUS", Date = new LocalDate(2024, 5, 14), Evidence = words };
        var cast = Finder.Find(reading with { Story = reading.Story with { Dateline = dateline } }, []);
        Assert.Equal(country, Assert.Single(cast.Actors, a => a.Kind == ActorKind.Ministry).Country);
    }

    [Fact]
    public void An_office_that_one_holds_is_meant_however_far_back() => Assert.Equal(
        2,
        Finder.Find(Wire.Read(
            "Trade Minister Gordon Ash spoke on Friday.", "Rain fell.", "Rain fell again.", "The rivers rose.", "The bridges held.", "The trains ran.", "The ferries stopped.",
            "Nadia Ash, who is a nurse, said that the trade minister would resign."), []).Actors.First(a => a.Name == "Gordon Ash").Mentions.Count);
}
