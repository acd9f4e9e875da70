using System.Globalization;
using Dateline.Model;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>What happened: one entry an event, whatever its status.</summary>
internal static class EventPart
{
    public static IReadOnlyList<IRenderable> Of(Record record, Cast cast, bool explain) =>
        [.. record.Events.Select(told => Entry(told, cast, explain))];

    private static Entry Entry(Event told, Cast cast, bool explain)
    {
        var facts = new Facts()
            .Add(new Phrase().Strong(Kind(told)).Plain(" ").Plain(Sides(told, cast)))
            .Add(Word(Setting(told), told, cast))
            .Add("counted", string.Join("; ", told.Quantities.Select(Count)))
            .Add(Evidence(told))
            .Explain(explain, [.. told.Rules, told.Time?.Rule]);
        return new Entry(0, told.Id, StatusMarks.Of(told.Status), facts.Lines);
    }

    private static string Kind(Event told) =>
        told.Type.ToString().ToUpperInvariant() + (told.Mode is { } mode ? $"/{mode}" : "");

    private static string Sides(Event told, Cast cast)
    {
        var actors = told.Actors.IsEmpty ? "actor not named" : cast.Full(told.Actors);
        var together = told.Recipients.IsEmpty
            || told.Actors.ToHashSet(StringComparer.Ordinal).SetEquals(told.Recipients);
        return together ? actors : $"{actors} → {cast.Full(told.Recipients)}";
    }

    private static Phrase Setting(Event told) => new Phrase()
        .Item(TimeWords.Of(told.Time), Tone.Plain)
        .Item(PlaceWords.Of(told.Place), Tone.Plain)
        .Item(string.Join(", ", told.Contexts), Tone.Faint)
        .Item(told.Cameo is { } cameo ? $"CAMEO {cameo}" : "", Tone.Faint);

    /// <summary>On whose word it stands and how sure each is: <c>Anadolu (s5): certain · TASS: unknown</c>.</summary>
    private static Phrase Word(Phrase phrase, Event told, Cast cast)
    {
        if (told.Statement is { } statement)
        {
            phrase.Item($"{cast.Teller(statement)}: {Commitment(told.Factuality)}", Tone.Plain);
        }

        phrase.Item($"{cast.Outlet}: {Commitment(told.Author)}", Tone.Plain);
        return told.Factuality.Condition is { } condition
            ? phrase.Item($"condition {Quotation.Inline(condition.Text)}", Tone.Plain)
            : phrase;
    }

    private static string Commitment(Factuality factuality)
    {
        var words = StatusWords.Of(factuality.Certainty);
        words += factuality.Polarity == Polarity.Negative ? " it is not so" : "";
        return factuality.Modality == Modality.Actual ? words : $"{words}, {StatusWords.Of(factuality.Modality)}";
    }

    private static IEnumerable<IRenderable> Evidence(Event told) => told.Evidence.IsEmpty
        ? [Quotation.Evidence(told.Trigger)]
        : told.Evidence.Select(passage => Quotation.Evidence(passage, told.Trigger));

    private static string Count(Quantity counted)
    {
        var low = Number(counted.Low);
        var high = Number(counted.High);
        var span = (low, high) switch
        {
            (null, null) => "",
            (null, _) => $" up to {high}",
            (_, null) => $" {low} or more",
            _ => low == high ? $" {low}" : $" {low}–{high}",
        };
        return $"{StatusWords.Of(counted.Kind)}{span} {Quotation.Inline(counted.Text)}";
    }

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
