using Dateline.Model;
using static Dateline.Cli.Tests.SampleStory;

namespace Dateline.Cli.Tests;

/// <summary>The record of <see cref="SampleStory"/>, made by hand: every status of events, nested statements, an agreement with a full history.</summary>
internal static class SampleRecord
{
    public static readonly Record Record = new()
    {
        Story = SampleStory.Truce,
        Actors = Actors,
        Statements = SampleStatements.All,
        Events = SampleEvents.All,
        Agreements = [SampleAgreement.Truce],
        Meetings = SampleMeetings.All,
    };

    /// <summary>The story with nothing found in it.</summary>
    public static readonly Record Empty = new() { Story = SampleStory.Truce };

    private static EquatableList<Actor> Actors =>
    [
        new() { Id = "norpress", Name = "Norpress", Kind = ActorKind.Media, Country = "NOR" },
        new() { Id = "norland", Name = "Norland", Kind = ActorKind.Government, Country = "NOR" },
        new() { Id = "sudland", Name = "Sudland", Kind = ActorKind.Government, Country = "SUD" },
        new()
        {
            Id = "ada-berg",
            Name = "Ada Berg",
            Kind = ActorKind.Person,
            Country = "NOR",
            Roles = [new() { Title = "foreign minister", Country = "NOR", Evidence = Words("foreign minister") }],
        },
        new() { Id = "sudland-herald", Name = "Sudland Herald", Kind = ActorKind.Media, Country = "SUD" },
        new() { Id = "hill-brigades", Name = "Hill Brigades", Kind = ActorKind.ArmedGroup },
        new()
        {
            Id = "jon-falk",
            Name = "Jon Falk",
            Kind = ActorKind.Person,
            Roles = [new() { Title = "envoy", Organisation = "League of the River" }, new() { Title = "speaker", Organisation = "Riksdag" }],
        },
    ];
}
