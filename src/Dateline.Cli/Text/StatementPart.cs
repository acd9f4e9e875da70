using Dateline.Model;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>Who says what: one entry a statement.</summary>
internal static class StatementPart
{
    public static IReadOnlyList<IRenderable> Of(Record record, Cast cast, bool explain) =>
        [.. StatementTree.Of(record.Statements).Select(shown => Entry(shown.Statement, shown.Depth, cast, explain))];

    private static Entry Entry(Statement statement, int depth, Cast cast, bool explain)
    {
        var facts = new Facts().Add(Manner(Speech(statement, cast), statement));
        if (!statement.Content.IsEmpty)
        {
            facts.Add([Quotation.Content(statement.Content)]);
        }
        else if ((statement.Cue ?? statement.Source) is { } words)
        {
            facts.Add([Quotation.Evidence(words)]);
        }

        facts.Explain(explain, [.. statement.Rules, statement.Time?.Rule]);
        return new Entry(depth, statement.Id, StatusMarks.Of(statement.Act), facts.Lines);
    }

    /// <summary>The chain from the outlet inwards, then the speakers in full.</summary>
    private static Phrase Speech(Statement statement, Cast cast)
    {
        var phrase = new Phrase();
        foreach (var carrier in statement.Chain.Where(id => !statement.Speakers.Contains(id)))
        {
            phrase.Faint($"{cast.Name(carrier)} › ");
        }

        phrase.Strong(Source(statement, cast));
        return statement.Addressee is { } addressee ? phrase.Plain($" to {addressee}") : phrase;
    }

    private static string Source(Statement statement, Cast cast)
    {
        var named = cast.Full(statement.Speakers);
        var words = statement.Surface is { } surface ? Quotation.Inline(surface) : "";
        return (named.Length, words.Length) switch
        {
            (0, 0) => "a source not named",
            (0, _) => words,
            (_, 0) => named,
            _ => statement.Anonymity == Anonymity.Named ? named : $"{named} {words}",
        };
    }

    private static Phrase Manner(Phrase speech, Statement statement) => speech
        .Item(TimeWords.Of(statement.Time), Tone.Plain)
        .Item(statement.Quote == QuoteKind.None ? "" : StatusWords.Of(statement.Quote), Tone.Faint)
        .Item(statement.Channel is { } channel ? StatusWords.Of(channel) : "", Tone.Faint)
        .Item(Basis(statement.Basis), Tone.Faint)
        .Item(statement.Anonymity is Anonymity.Role or Anonymity.Unnamed ? $"source {Anonymous(statement)}" : "", Tone.Faint);

    private static string Anonymous(Statement statement) =>
        statement.Anonymity == Anonymity.Role ? "known by role only" : "unnamed";

    private static string Basis(StatementBasis basis) => basis switch
    {
        StatementBasis.Explicit => "",
        StatementBasis.Carried => "carried on from before",
        StatementBasis.Dateline => "by the dateline",
        StatementBasis.Headline => "by the headline",
        _ => "no speaker given",
    };
}
