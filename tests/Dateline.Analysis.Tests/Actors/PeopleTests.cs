using Dateline.Analysis.Actors;
using Dateline.Model;

namespace Dateline.Analysis.Tests.Actors;

public class PeopleTests
{
    private static readonly ActorFinder Finder = new();

    [Theory]
    [InlineData("Kremlin spokesman Gleb Saratov told reporters so on Wednesday.", "gleb-saratov", "spokesman", "Kremlin", "RUS")]
    [InlineData("UN Special Envoy for Syria Marten de Witte plans to launch talks.", "marten-de-witte", "special envoy for Syria", "UN", null)]
    [InlineData("Ukraine's Foreign Minister Taras Lysenko signed a memorandum.", "taras-lysenko", "foreign minister", null, "UKR")]
    [InlineData("Qasim Jamil, leader of the Union for Change and Liberation, said so.", "qasim-jamil", "leader", "Union for Change and Liberation", null)]
    [InlineData("The Russian foreign minister, Andrei Voronin, left Geneva.", "andrei-voronin", "foreign minister", null, "RUS")]
    [InlineData("Hezbollah leader Hassan Qasir accused Israel of violating the truce.", "hassan-qasir", "leader", "Hezbollah", "LBN")]
    [InlineData("Inger Rosvold, a former Norwegian prime minister, declined to comment.", "inger-rosvold", "former prime minister", null, "NOR")]
    public void A_title_before_or_behind_a_name_is_the_persons_role(string text, string id, string title, string? organisation, string? country)
    {
        var person = Finder.Find(Wire.Read(text), [])[id];

        Assert.Equal(ActorKind.Person, person.Kind);
        var role = Assert.Single(person.Roles);
        Assert.Equal((title, organisation, country), (role.Title, role.Organisation, role.Country));
        Assert.NotNull(role.Evidence);
    }

    [Fact]
    public void Titles_in_the_plural_pair_one_to_one_with_countries()
    {
        var cast = Finder.Find(Wire.Read("Over the past several days, the Russian and Turkish foreign ministers, Andrei Voronin and Cem Aydin, have held intense phone conversations."), []);

        Assert.Equal(("foreign minister", "RUS"), (cast["andrei-voronin"].Roles[0].Title, cast["andrei-voronin"].Roles[0].Country));
        Assert.Equal(("foreign minister", "TUR"), (cast["cem-aydin"].Roles[0].Title, cast["cem-aydin"].Roles[0].Country));
    }

    [Fact]
    public void A_counterpart_holds_the_same_office_for_another_country()
    {
        var cast = Finder.Find(Wire.Read("Turkish Foreign Minister Cem Aydin discussed the talks with his Iranian counterpart Reza Javad Mohammadi."), []);

        Assert.Equal(("foreign minister", "IRN"), (cast["reza-javad-mohammadi"].Roles[0].Title, cast["reza-javad-mohammadi"].Roles[0].Country));
    }

    [Fact]
    public void A_surname_takes_up_the_full_name_even_when_the_headline_comes_first()
    {
        var cast = Finder.Find(Wire.ReadStory(null, "Saratov refuses to comment on truce", "Kremlin spokesman Gleb Saratov refused to comment."), []);

        Assert.Equal(["gleb-saratov"], cast.Mentions[0].Actors);
    }

    [Fact]
    public void Two_people_of_one_surname_are_kept_apart_and_the_bare_surname_stays_open()
    {
        var cast = Finder.Find(Wire.Read("President Bashir al-Tamimi and his brother Rifaat al-Tamimi left Damascus.", "Tamimi declined to say more."), []);

        Assert.Contains(cast.Actors, a => a.Id == "bashir-al-tamimi");
        Assert.Contains(cast.Actors, a => a.Id == "rifaat-al-tamimi");
        Assert.Null(cast.At(1, 0));
    }

    [Fact]
    public void Diacritics_and_endings_of_transliteration_make_no_second_person()
    {
        var cast = Finder.Find(Wire.Read("Foreign Minister Mevlüt Çavdaroğlu met Sergei Voronin.", "Later Mevlut Cavdaroglu called Sergey Voronin."), []);

        Assert.Equal(["mevlut-cavdaroglu", "sergei-voronin"], cast.Actors.Where(a => a.Kind == ActorKind.Person).Select(a => a.Id));
    }

    [Fact]
    public void A_name_goes_on_after_a_hyphen_wherever_the_hyphen_went() =>
        Assert.Equal("Tsai Ing-wen", Assert.Single(Finder.Find(Wire.Read("Tsai Ing-wen said the island was safe."), []).Actors).Name);

    [Fact]
    public void A_name_after_an_introductory_clause_gets_no_title_from_it()
    {
        var cast = Finder.Find(Wire.Read("After meeting the Russian foreign minister, John Harper said talks would go on."), []);

        Assert.DoesNotContain(cast.Actors, a => a.Id == "john-harper" && !a.Roles.IsEmpty);
    }
}
