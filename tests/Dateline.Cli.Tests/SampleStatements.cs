using Dateline.Model;
using static Dateline.Cli.Tests.SampleStory;

namespace Dateline.Cli.Tests;

/// <summary>The statements of the sample record.</summary>
internal static class SampleStatements
{
    public static readonly EquatableList<Statement> All =
    [
        Said("s1", SpeechAct.Announce, QuoteKind.Indirect, "ada-berg", Words("Norland and Sudland have agreed on a truce")) with
        {
            Addressee = "reporters",
            Channel = Channel.Briefing,
            Time = When("on Saturday", "2023-03-04"),
            Chain = ["norpress", "ada-berg"],
        },
        Said("s2", SpeechAct.State, QuoteKind.Direct, "ada-berg", Words("\"We met in Port Alma and we shook hands,\"")),
        Said("s3", SpeechAct.RefuseComment, QuoteKind.None, "ada-berg", Words("the exchange of prisoners")) with { Basis = StatementBasis.Carried },
        Said("s4", SpeechAct.Report, QuoteKind.Indirect, "sudland-herald", Words("the truce takes effect at midnight on March 6")) with
        {
            Time = When("earlier on Saturday", "2023-03-04"),
            Chain = ["norpress", "sudland-herald"],
            Content = [Words("the truce takes effect at midnight on March 6"), Words("It does not cover the Hill Brigades.")],
        },
        new()
        {
            Id = "s5",
            Anonymity = Anonymity.Unnamed,
            Surface = "a source in the delegation",
            Act = SpeechAct.Allege,
            Quote = QuoteKind.Indirect,
            Basis = StatementBasis.Explicit,
            Parent = "s4",
            Chain = ["norpress", "sudland-herald"],
            Content = [Words("the Hill Brigades shelled Port Alma on Friday and killed at least 12 people")],
            Rules = ["statements/alleged"],
        },
        Said("s6", SpeechAct.Deny, QuoteKind.None, "hill-brigades", Words("denied it")) with { Parent = "s4", Chain = ["norpress", "hill-brigades"] },
        Said("s7", SpeechAct.NeitherConfirmNorDeny, QuoteKind.FreeIndirect, "jon-falk", Words("plans a summit on April 2")),
    ];

    private static Statement Said(string id, SpeechAct act, QuoteKind quote, string speaker, Citation content) => new()
    {
        Id = id,
        Speakers = [speaker],
        Anonymity = Anonymity.Named,
        Act = act,
        Quote = quote,
        Basis = StatementBasis.Explicit,
        Content = [content],
        Rules = ["statements/told"],
    };
}
