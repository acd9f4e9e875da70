using Dateline.Model;

namespace Dateline.Cli.Tests;

/// <summary>Actors put together by hand for the story of these tests.</summary>
internal static class SampleActors
{
    /// <summary>A state with a seat, one known by its name alone, a minister, an envoy of the tables, a group, a source, and the outlet.</summary>
    public static ActorListing Listing => new()
    {
        Story = SampleStory.Truce,
        Outlet = "norpress",
        Actors =
        [
            Entry(State("norland", "Norland", "NOR") with { Aliases = ["Port Alma"] }, Words(MentionKind.Name, "Norland", 3), Words(MentionKind.Metonym, "Port Alma"), Both("sudland")),
            Entry(State("sudland", "Sudland", "SUD"), Words(MentionKind.Name, "Sudland", 2), Both("norland")),
            Entry(Minister, Words(MentionKind.Name, "Ada Berg"), Words(MentionKind.Name, "Berg"), Words(MentionKind.Pronoun, "She")),
            Entry(new() { Id = "hill-brigades", Name = "Hill Brigades", Kind = ActorKind.ArmedGroup, MemberOf = ["sudland"] }, Words(MentionKind.Name, "Hill Brigades", 3)),
            Entry(new() { Id = "source", Name = "source in the delegation", Kind = ActorKind.Unnamed }, Words(MentionKind.Unnamed, "source in the delegation")),
            Entry(new() { Id = "people", Name = "12 people", Kind = ActorKind.Group }, Words(MentionKind.Group, "12 people")),
            Entry(Envoy, Words(MentionKind.Name, "Envoy Jon Falk")),
            Entry(new() { Id = "norpress", Name = "Norpress", Kind = ActorKind.Media, Country = "NOR", Plover = "NORMED" }),
        ],
    };

    private static Actor Minister => new()
    {
        Id = "ada-berg",
        Name = "Ada Berg",
        Kind = ActorKind.Person,
        Country = "NOR",
        Plover = "NORGOV",
        Aliases = ["Berg"],
        Roles = [new() { Title = "foreign minister", Country = "NOR", Evidence = SampleStory.Words("foreign minister") }],
        Rules = ["ac-test-title", "ac-test-pronoun"],
    };

    private static Actor Envoy => new()
    {
        Id = "jon-falk",
        Name = "Jon Falk",
        Kind = ActorKind.Person,
        Country = "NOR",
        Roles =
        [
            new() { Title = "envoy", Organisation = "League of the River", From = "2020-01-01", To = "2024-06" },
            new() { Title = "speaker", Organisation = "Riksdag", Country = "SUD", From = "2022" },
            new() { Title = "judge", Country = "NOR", To = "2019", Evidence = SampleStory.Words("Envoy") },
        ],
    };

    private static Actor State(string id, string name, string country) =>
        new() { Id = id, Name = name, Kind = ActorKind.State, Country = country, Plover = country + "GOV" };

    private static ActorWording Both(string other) => Words(MentionKind.Group, "both sides") with { With = [other] };

    private static ListedActor Entry(Actor actor, params ActorWording[] wordings) => new() { Actor = actor, Wordings = [.. wordings] };

    private static ActorWording Words(MentionKind kind, string text, int times = 1) => new()
    {
        Kind = kind,
        Text = text,
        Mentions = [.. Enumerable.Repeat(new ListedActorMention { Rule = "ac-test", Evidence = SampleStory.Words(text) }, times)],
    };
}
