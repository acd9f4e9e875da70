using Dateline.Model;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>What is agreed, or said to be: one entry an agreement with its whole history.</summary>
internal static class AgreementPart
{
    public static IReadOnlyList<IRenderable> Of(Record record, Cast cast, bool explain) =>
        [.. record.Agreements.Select(agreement => Entry(agreement, cast, explain))];

    private static Entry Entry(Agreement agreement, Cast cast, bool explain)
    {
        var facts = new Facts().Add(Title(agreement));
        AddActors(facts, agreement, cast);
        AddTimes(facts, agreement);
        AddContent(facts, agreement, cast);
        facts.Add("history", [.. agreement.History.Select(step => Step(step, cast, explain))])
            .Add(agreement.Evidence.Select(passage => Quotation.Evidence(passage)))
            .Explain(explain, [.. agreement.Rules, agreement.Effective?.Rule]);
        return new Entry(0, agreement.Id, StatusMarks.Of(agreement.Status), facts.Lines);
    }

    private static Phrase Title(Agreement agreement) => new Phrase()
        .Strong(StatusWords.Title(agreement.Kind, agreement.Name))
        .Item(string.Join(", ", agreement.Country), Tone.Plain)
        .Item(agreement.Contested == true ? "contested" : "", Tone.Red);

    private static void AddActors(Facts facts, Agreement agreement, Cast cast) => facts
        .Add("parties", cast.Full(agreement.Parties))
        .Add("brokers", cast.Full(agreement.Brokers))
        .Add("guarantors", cast.Full(agreement.Guarantors))
        .Add("hosts", cast.Full(agreement.Hosts))
        .Add("monitors", cast.Full(agreement.Monitors))
        .Add("signatories", cast.Full(agreement.Signatories))
        .Add("refusers", cast.Full(agreement.Refusers));

    private static void AddTimes(Facts facts, Agreement agreement) => facts
        .Add("declared", TimeWords.Of(agreement.Declared))
        .Add("effective", TimeWords.Of(agreement.Effective))
        .Add("duration", TimeWords.Of(agreement.Duration))
        .Add("ends", TimeWords.Of(agreement.End));

    private static void AddContent(Facts facts, Agreement agreement, Cast cast) => facts
        .Add("scope", Scope(agreement.Scope))
        .Add("excludes", [.. agreement.Exclusions.Select(exclusion => Exclusion(exclusion, cast))])
        .Add("terms", [.. agreement.Terms.Select(Term)])
        .Add("condition", [.. agreement.Conditions.Select(condition => Condition(condition, cast))])
        .Add("purpose", string.Join(", ", agreement.Purpose))
        .Add("in writing", agreement.Written switch { true => "yes", false => "no", null => "" })
        .Add("links", string.Join("; ", agreement.Links.Select(link => $"{link.Kind} {cast.Matter(link.Agreement)}")));

    private static string Scope(AgreementScope? scope)
    {
        if (scope is null)
        {
            return "";
        }

        var whole = scope.Whole switch { true => "everywhere", false => "in part", null => "" };
        var areas = string.Join(", ", scope.Areas.Select(PlaceWords.Of));
        var words = scope.Text is { } text ? Quotation.Inline(text.Text) : "";
        return string.Join(" · ", new[] { whole, areas, words }.Where(part => part.Length > 0));
    }

    private static Phrase Exclusion(Exclusion exclusion, Cast cast)
    {
        var phrase = new Phrase();
        if (exclusion.Actor is { } actor)
        {
            phrase.Plain($"{cast.Full(actor)} ");
        }

        phrase.Faint(Quotation.Inline(exclusion.Text.Text));
        return exclusion.Statement is { } statement ? phrase.Item(cast.Teller(statement), Tone.Faint) : phrase;
    }

    private static Phrase Term(AgreementTerm term) => new Phrase()
        .Plain($"{term.Kind} {Quotation.Inline(term.Text.Text)}")
        .Item(term.Condition is { } condition ? $"if {Quotation.Inline(condition.Text)}" : "", Tone.Plain)
        .Item(term.Deadline is { } deadline ? $"by {TimeWords.Of(deadline)}" : "", Tone.Plain);

    private static Phrase Condition(AgreementCondition condition, Cast cast) =>
        new Phrase().Plain($"{Quotation.Inline(condition.If.Text)} → {cast.Matter(condition.Then)}");

    private static Phrase Step(StatusStep step, Cast cast, bool explain)
    {
        var mark = step.Status is { } status ? StatusMarks.Of(status) : StatusMarks.Unchanged;
        return new Phrase().Add(mark.ToString(), mark.Style)
            .Item(step.Presumed == true ? "presumed" : "", Tone.Plain)
            .Item(step.Party is { } party ? cast.Name(party) : "", Tone.Plain)
            .Item(TimeWords.Of(step.Valid), Tone.Plain)
            .Item(step.Note, Tone.Plain)
            .Item(Tellers("per", step.Statements, cast), Tone.Plain)
            .Item(Tellers("against", step.Against, cast), Tone.Plain)
            .Item(explain ? $"by rule {step.Rule}" : "", Tone.Faint);
    }

    private static string Tellers(string word, EquatableList<string> statements, Cast cast) =>
        statements.IsEmpty ? "" : $"{word} {string.Join(", ", statements.Select(cast.Teller))}";
}
