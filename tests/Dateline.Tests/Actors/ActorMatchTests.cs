using Dateline.Model;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Actors;

/// <summary>How expected and found actors are compared.</summary>
public sealed class ActorMatchTests
{
    private const string Text = "Kremlin spokesman Gleb Saratov met two senior officials in Doha. He said the two officials were late.";

    private static readonly ExpectedActor Saratov = new()
    {
        Name = "Gleb Saratov",
        Kind = "person",
        Country = "RUS",
        Roles = [new ExpectedRole { Title = "spokesman", Organisation = "Kremlin", Country = "RUS" }],
        Mentions = ["Kremlin spokesman Gleb Saratov", "He"],
    };

    private static readonly ExpectedActor Officials = new() { Name = "senior officials", Kind = "unnamed", Mentions = ["senior officials", "officials#2"] };

    [Fact]
    public void An_actor_goes_with_one_that_has_its_name_as_an_alias_however_spelled()
    {
        var match = Match(Found("Russia's Sáratov", ActorKind.Person, "He") with { Aliases = ["Gleb Sáratov"] });
        Assert.Equal(Saratov, Assert.Single(match.Pairs).Expected);
    }

    [Fact]
    public void An_actor_without_a_name_goes_with_one_whose_words_overlap()
    {
        var match = Match(Found("officials in Doha", ActorKind.Unnamed, "officials in Doha"));
        Assert.Equal(Officials, Assert.Single(match.Pairs).Expected);
        Assert.Equal([Saratov], match.Missed);
    }

    [Fact]
    public void A_body_inside_a_title_is_not_judged() =>
        Assert.Empty(Match(Found("Russia", ActorKind.State, "Kremlin")).Spurious);

    [Fact]
    public void A_place_that_is_taken_for_a_state_is_spurious() =>
        Assert.Equal("Qatar", Assert.Single(Match(Found("Qatar", ActorKind.State, "Doha")).Spurious).Name);

    [Fact]
    public void A_piece_of_a_name_that_is_taken_for_a_state_is_spurious() =>
        Assert.Single(Match(Found("Russia", ActorKind.State, "Saratov")).Spurious);

    [Fact]
    public void Articles_numbers_and_genitives_before_a_mention_do_not_count()
    {
        var match = Match(Found("senior officials", ActorKind.Unnamed, "two senior officials", "the two officials"));
        Assert.Equal(match.MentionsOf(Officials), match.MentionsOf(Assert.Single(match.Pairs).Found).Order());
    }

    [Fact]
    public void A_reference_that_must_stay_open_is_resolved_when_anybody_has_it()
    {
        var sample = Sample with { Open = ["He"] };
        Assert.True(new ActorMatch(sample, [Found("Gleb Saratov", ActorKind.Person, "He")]) is { } resolved && resolved.IsResolved(resolved.Open[0]));
        Assert.False(new ActorMatch(sample, []) is { } kept && kept.IsResolved(kept.Open[0]));
    }

    [Fact]
    public void Figures_count_what_is_missed_what_is_spurious_and_what_is_right()
    {
        var tally = new ActorTally();
        tally.Add(Match(
            Found("Gleb Saratov", ActorKind.Person, "Kremlin spokesman Gleb Saratov", "in Doha") with { Country = "RUS" },
            Found("Qatar", ActorKind.State, "Doha")));
        Assert.Equal(2, tally.Expected);
        Assert.Equal(
            [("precision", 50), ("recall", 50), ("f1", 50), ("kind", 100), ("country", 100), ("roles", 0), ("wholeF1", 0), ("mentionF1", 29), ("openKept", 0)],
            tally.Figures.Select(f => (f.Metric, (int)Math.Round(f.Value))));
    }

    [Fact]
    public void Every_difference_is_told_with_its_kind()
    {
        var match = Match(Found("Gleb Saratov", ActorKind.Unnamed, "Gleb Saratov"), Found("Qatar", ActorKind.State, "Doha"));
        Assert.Equal(
            [
                ActorFaultKind.Missed, ActorFaultKind.Spurious, ActorFaultKind.Kind, ActorFaultKind.Country, ActorFaultKind.Roles,
                ActorFaultKind.MissedMention, ActorFaultKind.MissedPronoun, ActorFaultKind.SpuriousMention,
            ],
            ActorFaultFinder.In(match).Select(f => f.Kind));
    }

    [Theory]
    [InlineData("the two sides", "sides")]
    [InlineData("Both sides", "sides")]
    [InlineData("three Saudi soldiers", "Saudi soldiers")]
    [InlineData("Saudi Arabia's air force", "air force")]
    [InlineData("aide to Israel's prime minister", "aide to Israel's prime minister")]
    [InlineData("his", "his")]
    public void Words_before_a_phrase_are_cut(string words, string bare) => Assert.Equal(bare, BareWords.Of(words));

    [Theory]
    [InlineData("prime minister|premier", "null|Cabinet", "ITA|null", true)]
    [InlineData("premier", "?", "?", true)]
    [InlineData("premier", null, null, true)]
    [InlineData("premier", "Cabinet", null, false)]
    [InlineData("premier", null, "ITA", false)]
    [InlineData("president", null, null, false)]
    public void Answers_between_bars_are_equally_right(string title, string? organisation, string? country, bool fits) =>
        Assert.Equal(fits, new ExpectedRole { Title = title, Organisation = organisation, Country = country }.Fits(new ActorRole { Title = "premier" }));

    [Fact]
    public void Optional_roles_may_be_given_or_left_and_others_may_not()
    {
        ExpectedRole[] expected = [new() { Title = "premier" }, new() { Title = "leader", Optional = true }];
        Assert.True(ExpectedRole.Agree(expected, [new ActorRole { Title = "premier" }]));
        Assert.True(ExpectedRole.Agree(expected, [new ActorRole { Title = "premier" }, new ActorRole { Title = "leader" }]));
        Assert.False(ExpectedRole.Agree(expected, [new ActorRole { Title = "leader" }]));
        Assert.False(ExpectedRole.Agree(expected, [new ActorRole { Title = "premier" }, new ActorRole { Title = "general" }]));
    }

    private static ActorSample Sample => new() { Id = "app-01", Set = "dev", Agency = "TASS", Published = "2024-05-14T12:00:00Z", Text = [Text], Actors = [Saratov, Officials] };

    private static ActorMatch Match(params Actor[] found) => new(Sample, found);

    private static Actor Found(string name, ActorKind kind, params string[] mentions) => new()
    {
        Id = name,
        Name = name,
        Kind = kind,
        Mentions = [.. new WordFinder(Sample.Story).Find(mentions).Select(s => Sample.Story.Cite(s))],
    };
}
