using Dateline.Model;

namespace Dateline.Analysis.Tests.Actors.Offices;

public sealed class OfficeNameTests
{
    [Fact]
    public void A_surname_alone_takes_up_whom_the_office_tells()
    {
        var actor = Assert.Single(People("2016-12-28", "The Turkish foreign minister arrived in Moscow. Cavusoglu said the talks were useful."));

        Assert.Equal(["Turkish foreign minister", "Cavusoglu"], actor.Mentions.Select(m => m.Text));
        Assert.Equal(("Mevlüt Çavuşoğlu", false), (actor.Name, actor.Inferred));
    }

    [Fact]
    public void A_surname_in_another_spelling_of_the_table_does_too() =>
        Assert.Equal(["Egyptian president", "Sissi"], Assert.Single(People("2016-12-28", "The Egyptian president arrived in Moscow. Sissi said the talks were useful.")).Mentions.Select(m => m.Text));

    [Fact]
    public void A_full_name_without_a_title_is_the_same_person()
    {
        var actor = Assert.Single(People("2016-12-28", "The Turkish foreign minister arrived in Moscow. Mevlut Cavusoglu said the talks were useful."));

        Assert.Equal(("Mevlut Cavusoglu", false), (actor.Name, actor.Inferred));
        Assert.Equal(2, actor.Mentions.Count);
    }

    [Fact]
    public void A_surname_with_a_title_without_its_country_is_the_same_person() =>
        Assert.Single(People("2016-12-28", "The Turkish president arrived in Moscow. President Erdogan said the talks were useful."));

    [Theory]
    [InlineData("Turkish Foreign Minister Cem Aydin arrived in Moscow. The Turkish foreign minister said the talks were useful.")]
    [InlineData("Foreign Minister Cem Aydin arrived in Moscow. The Turkish foreign minister said the talks were useful.")]
    [InlineData("The Turkish foreign minister, Cem Aydin, arrived in Moscow.")]
    [InlineData("Cem Aydin, the Turkish foreign minister, arrived in Moscow.")]
    [InlineData("The Turkish foreign minister is Cem Aydin.")]
    public void The_storys_own_holder_goes_before_the_tables(string text)
    {
        var actor = Assert.Single(People("2016-12-28", text));

        Assert.Equal(("cem-aydin", false), (actor.Id, actor.Inferred));
    }

    [Fact]
    public void Whom_the_story_names_as_envoy_is_not_replaced() =>
        Assert.DoesNotContain(Told.On("2016-12-28", "UN Special Envoy for Syria Marten de Witte spoke. The UN envoy for Syria was tired.").Actors, a => a.Inferred);

    [Fact]
    public void A_holder_of_another_state_is_no_obstacle() => Assert.Contains(
        People("2016-12-28", "Foreign Minister Sergey Lavrov arrived in Ankara. The Turkish foreign minister received him."),
        a => a is { Inferred: true, Id: "mevlut-cavusoglu" });

    [Fact]
    public void A_full_name_without_a_title_gets_its_office_with_dates_and_no_evidence()
    {
        var actor = Assert.Single(People("2016-12-28", "Sergey Lavrov said Russia would wait."));
        var role = Assert.Single(actor.Roles);

        Assert.Equal(("foreign minister", "RUS", "2004-03-09"), (role.Title, role.Country, role.From));
        Assert.Null(role.Evidence);
        Assert.Equal(("RUS", "RUSGOV", false), (actor.Country, actor.Plover, actor.Inferred));
        Assert.Contains("ac-office-held", actor.Rules);
    }

    [Theory]
    [InlineData("2016-12-28", "Cavusoglu said Turkey would wait.")]
    [InlineData("2003-12-28", "Sergey Lavrov said Russia would wait.")]
    [InlineData("2016-12-28", "Sergey Lavrov scored twice.")]
    [InlineData("2016-12-28", "John Lavrov said Russia would wait.")]
    [InlineData("2016-12-28", "Professor Sergey Lavrov said Russia would wait.")]
    public void Without_a_full_name_of_a_holder_no_office_is_given(string day, string text) =>
        Assert.DoesNotContain(Told.On(day, text).Actors, a => a.Roles.Any(r => r.Evidence is null));

    [Fact]
    public void Namesakes_in_two_states_get_no_office()
    {
        Assert.Empty(Assert.Single(People("2025-06-15", "Pedro Sanchez said Spain and Colombia would sign.")).Roles);
        Assert.Equal("ESP", Assert.Single(People("2025-06-15", "Pedro Sanchez said Spain would sign.")).Roles[0].Country);
    }

    [Fact]
    public void An_office_that_is_only_acted_in_is_told_so() =>
        Assert.Equal("acting president", Assert.Single(People("2019-06-15", "Abdelkader Bensalah said Algeria would vote.")).Roles[0].Title);

    [Fact]
    public void An_office_of_an_organisation_is_told_with_it()
    {
        var actor = Assert.Single(People("2016-12-28", "Jens Stoltenberg said NATO would wait."));

        Assert.Equal(("secretary general", "NATO", null), (actor.Roles[0].Title, actor.Roles[0].Organisation, actor.Roles[0].Country));
        Assert.Equal("IGONAT", actor.Plover);
    }

    [Fact]
    public void A_counterpart_is_known_by_the_same_office()
    {
        var people = People("2016-12-28", "The US secretary of state met his Russian counterpart. Lavrov said the talks were useful.");

        Assert.Equal(["john-kerry", "sergey-lavrov"], people.Select(a => a.Id));
        Assert.Equal("foreign minister", people[1].Roles[0].Title);
        Assert.Equal(["Russian counterpart", "Lavrov"], people[1].Mentions.Select(m => m.Text));
    }

    [Fact]
    public void Counterparts_are_known_as_a_pair() => Assert.Contains(
        Told.On("2016-12-28", "Qatar's foreign minister spoke to his Turkish and Egyptian counterparts by phone.").Mentions,
        m => m.Rule == "ac-office-inferred" && m.Actors is ["mevlut-cavusoglu", "sameh-shoukry"]);

    [Fact]
    public void A_counterpart_who_is_named_keeps_the_words_that_tell_his_office() => Assert.Equal(
        "Iranian counterpart",
        People("2016-12-28", "Turkish Foreign Minister Mevlut Cavusoglu met his Iranian counterpart Mohammad Javad Zarif.")[1].Roles[0].Evidence?.Text);

    [Fact]
    public void The_speaker_of_a_statement_is_the_person() => Assert.Contains(
        Analysed.Text("The Turkish foreign minister said on Monday that Turkey would send aid.").Statements,
        s => s.Speakers is ["hakan-fidan"]);

    [Fact]
    public void The_parties_of_an_event_are_the_people() => Assert.Contains(
        Analysed.Text("The Turkish foreign minister met the Iranian foreign minister in Geneva on Monday.").Events,
        e => e.Actors is ["hakan-fidan", "hossein-amir-abdollahian"]);

    private static List<Actor> People(string day, string text) => [.. Told.On(day, text).Actors.Where(a => a.Kind == ActorKind.Person)];
}
