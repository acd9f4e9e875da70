using Dateline.Model;
using static Dateline.Cli.Tests.SampleStory;

namespace Dateline.Cli.Tests;

/// <summary>An agreement with every member that the text output shows.</summary>
internal static class SampleAgreement
{
    public static readonly Agreement Truce = new()
    {
        Id = "a1",
        Kind = AgreementKind.Ceasefire,
        Name = "truce along the Alma",
        Country = ["NOR", "SUD"],
        Parties = ["norland", "sudland"],
        Guarantors = ["jon-falk"],
        Effective = When("midnight on March 6", "2023-03-06T00:00", Granularity.Minute, other: "2023-03-07T00:00"),
        Scope = new AgreementScope
        {
            Whole = false,
            Areas = [new() { Name = "Alma valley", Country = "NOR", Precision = PlacePrecision.Region }],
            Text = Words("all districts along the river Alma"),
        },
        Exclusions = [new() { Actor = "hill-brigades", Text = Words("the Hill Brigades"), Statement = "s4" }],
        Terms = [new() { Kind = "release", Text = Words("release prisoners"), Deadline = When("by April", "../2023-04-01") }],
        Conditions = [new() { If = Words("If the truce holds"), Then = "m1" }],
        Purpose = ["humanitarian"],
        Written = false,
        Links = [new() { Kind = "extends", Agreement = "the winter truce" }],
        Status = AgreementStatus.Announced,
        Contested = true,
        History =
        [
            new() { Status = AgreementStatus.Alleged, Statements = ["s4"], Rule = "agreements/reported" },
            new() { Status = AgreementStatus.Announced, Party = "norland", Valid = When("on Saturday", "2023-03-04"), Statements = ["s1"], Against = ["s6"], Rule = "agreements/announced" },
            new() { Statements = ["s3"], Note = "a refusal to comment", Rule = "agreements/refusal" },
            new() { Status = AgreementStatus.InForce, Presumed = true, Rule = "agreements/clock" },
        ],
        Evidence = [Words("Norland and Sudland have agreed on a truce")],
        Rules = ["agreements/truce"],
    };
}
