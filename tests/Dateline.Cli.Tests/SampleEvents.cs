using Dateline.Model;
using static Dateline.Cli.Tests.SampleStory;

namespace Dateline.Cli.Tests;

/// <summary>One event of each status, in the order of the enumeration.</summary>
internal static class SampleEvents
{
    public static readonly EquatableList<Event> All =
    [
        Told("e1", EventType.Consult, EventStatus.Happened, "ada-berg", "We met in Port Alma", "s2") with
        {
            Mode = "visit",
            Place = new Place { Name = "Port Alma", Country = "NOR", Precision = PlacePrecision.City },
            Cameo = "042",
        },
        Told("e2", EventType.Consult, EventStatus.Ongoing, "norland", "we shook hands", "s2") with { Recipients = ["sudland", "norland"], Actors = ["norland", "sudland"] },
        Told("e3", EventType.Consult, EventStatus.Planned, "jon-falk", "plans a summit on April 2", null) with
        {
            Time = When("on April 2", "2023-04-02"),
            Factuality = Fact(Certainty.Certain, modality: Modality.Planned),
        },
        Told("e4", EventType.Consult, EventStatus.Conditional, "norland", "talks will be held in Lindholm", "s4") with
        {
            Factuality = Fact(Certainty.Certain, modality: Modality.Conditional) with { Condition = Words("If the truce holds") },
        },
        Told("e5", EventType.Assault, EventStatus.Alleged, "hill-brigades", "shelled Port Alma on Friday", "s5") with
        {
            Mode = "artillery",
            Recipients = ["norland"],
            Contexts = ["military"],
            Time = When("on Friday", "2023-03-03"),
            Author = Fact(Certainty.Unknown),
            Quantities = [new() { Kind = QuantityKind.Killed, Low = 12, Text = "at least 12 people" }],
            Evidence = [Words("According to the newspaper, a source in the delegation alleged that the Hill Brigades shelled Port Alma on Friday and killed at least 12 people. The Hill Brigades denied it.")],
        },
        Told("e6", EventType.Assault, EventStatus.Denied, "hill-brigades", "denied it", "s6") with
        {
            Factuality = Fact(Certainty.Certain, Polarity.Negative),
        },
        Told("e7", EventType.Retreat, EventStatus.Negated, "norland", "did not withdraw its troops", null) with
        {
            Factuality = Fact(Certainty.Certain, Polarity.Negative),
            Author = Fact(Certainty.Certain, Polarity.Negative),
        },
        Told("e8", EventType.Concede, EventStatus.Hypothetical, "norland", "release prisoners", null) with
        {
            Actors = [],
            Factuality = Fact(Certainty.Possible, modality: Modality.Demanded),
        },
    ];

    private static Event Told(string id, EventType type, EventStatus status, string actor, string trigger, string? statement) => new()
    {
        Id = id,
        Type = type,
        Status = status,
        Actors = [actor],
        Factuality = Fact(Certainty.Certain),
        Author = Fact(Certainty.Certain),
        Statement = statement,
        Trigger = Words(trigger),
        Rules = ["events/test"],
    };

    private static Factuality Fact(
        Certainty certainty, Polarity polarity = Polarity.Positive, Modality modality = Modality.Actual) =>
        new() { Certainty = certainty, Polarity = polarity, Modality = modality };
}
