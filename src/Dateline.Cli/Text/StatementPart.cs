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

        AddSource(phrase, statement, cast);
        return statement.Addressee is { } addressee ? phrase.Plain($" to {addressee}") : phrase;
    }

    /// <summary>The speakers; the words for the source when the text does not name them.</summary>
    private static void AddSource(Phrase phrase, Statement statement, Cast cast)
    {
        for (var i = 0; i < statement.Speakers.Count; i++)
        {
            var speaker = statement.Speakers[i];
            phrase.Plain(i > 0 ? "; " : "").Strong(cast.Name(speaker)).Plain(cast.Standing(speaker));
        }

        if (statement.Speakers.IsEmpty)
        {
            phrase.Strong(statement.Surface is { } words ? Quotation.Inline(words) : "a source not named");
        }
        else if (statement is { Anonymity: not Anonymity.Named, Surface: { } surface })
        {
            phrase.Plain($" {Quotation.Inline(surface)}");
        }
    }

    private static Phrase Manner(Phrase speech, Statement statement) => speech
        .Item(TimeWords.Of(statement.Time), Tone.Plain)
        .Item(statement.Quote == QuoteKind.None ? "" : StatusWords.Of(statement.Quote), Tone.Faint)
        .Item(statement.Channel is { } channel ? StatusWords.Of(channel) : "", Tone.Faint)
        .Item(Basis(statement.Basis), Tone.Faint)
        .Item(Anonymous(statement.Anonymity), Tone.Faint);

    private static string Anonymous(Anonymity anonymity) => anonymity switch
    {
        Anonymity.Role => "source known by role only",
        Anonymity.Unnamed => "source unnamed",
        _ => "",
    };

    /// <summary>How the attribution is known, when neither a cue nor the manner of the quotation says so.</summary>
    private static string Basis(StatementBasis basis) => basis switch
    {
        StatementBasis.Explicit => "",
        StatementBasis.Carried => "carried on from before",
        StatementBasis.Dateline => "by the dateline",
        StatementBasis.Headline => "",
        _ => "no speaker given",
    };
}
