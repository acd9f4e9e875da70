using Dateline.Language;
using Dateline.Model;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>TIMEX3 expressions of newswire: extent, type and value.</summary>
/// <remarks>Source of the measures: UzZaman and others, SemEval-2013 Task 1: TempEval-3.</remarks>
internal sealed class TimeBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    private readonly EnglishReader _english = new(model);
    private readonly TimeReader _times = new();

    /// <inheritdoc/>
    public string Name => "time";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
        [new("timebank", data.TimeBank, () => Measure(data.TimeBank)), new("aquaint", data.Aquaint, () => Measure(data.Aquaint))];

    /// <summary>The expressions found in a document, in offsets of the whole text.</summary>
    public IReadOnlyList<GoldTime> Find(TimeMlDocument document)
    {
        var reading = _english.Read(document.Story);
        return [.. _times.Read(reading).Select(t => ToGold(t, reading, document))];
    }

    private (int N, (string Metric, double Value)[] Figures) Measure(string folder)
    {
        var tally = new TimeTally();
        foreach (var document in TimeMlDocument.LoadAll(folder))
        {
            tally.Add(Find(document), document.Times);
        }

        return (tally.Expected, tally.Figures);
    }

    private static GoldTime ToGold(TimeMention mention, Reading reading, TimeMlDocument document)
    {
        var span = reading.Sentences[mention.Sentence].SpanOf(mention.First, mention.End);
        var start = document.Starts[span.Passage];
        return new GoldTime(start + span.Start, start + span.End, mention.Kind.ToString().ToUpperInvariant(), mention.Value.Timex ?? "");
    }
}
