using Dateline.Language;
using Dateline.Model;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>Time expressions of newswire: extent, type and value in TIMEX3; phrases that a wire story may print; intervals of our own probes; roles in our
/// own stories; speed.</summary>
/// <remarks>Source of the measures on TimeBank and AQUAINT: UzZaman and others, SemEval-2013 Task 1: TempEval-3.</remarks>
internal sealed class TimeBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    private readonly EnglishReader _english = new(model);
    private readonly TimeReader _times = new();

    /// <inheritdoc/>
    public string Name => "time";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("timebank", data.TimeBank, () => Measure(data.TimeBank)),
        new("aquaint", data.Aquaint, () => Measure(data.Aquaint)),
        new("recognizers", data.RecognizersSpecs, () => new PhraseMeasure(_english, _times).Values(data.RecognizersSpecs)),
        new("recognizers-spans", data.RecognizersSpecs, () => new PhraseMeasure(_english, _times).Spans(data.RecognizersSpecs)),
        new("probes", Probes, MeasureProbes),
        new("roles", Roles, MeasureRoles),
        new("stage", Samples, () => new TimeSpeed(model).Measure(Samples)),
    ];

    /// <summary>The probes of the tests: sentences with their publication and all their times.</summary>
    public static string Probes => RepositoryFolder.At("tests", "Dateline.Tests", "Times", "probes.jsonl");

    /// <summary>The roles of the times in the sample stories.</summary>
    public static string Roles => RepositoryFolder.At("tests", "Dateline.Tests", "Times", "roles.jsonl");

    /// <summary>The sample stories.</summary>
    public static string Samples => RepositoryFolder.At("samples");

    /// <summary>The expressions found in a document, in offsets of the whole text.</summary>
    public IReadOnlyList<GoldTime> Find(TimeMlDocument document)
    {
        var reading = _english.Read(document.Story);
        return [.. _times.Read(reading).SelectMany(t => ToGold(t, reading, document))];
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

    private (int N, (string Metric, double Value)[] Figures) MeasureProbes()
    {
        var reader = new ProbeReader(model);
        var probes = TimeProbe.Load(Probes);
        var right = probes.Count(p => !ProbeReader.Differences(p, reader.Read(p)).Any());
        return (probes.Count, [("exact", 100.0 * right / probes.Count)]);
    }

    private (int N, (string Metric, double Value)[] Figures) MeasureRoles()
    {
        var tally = new RoleReader(model).Count(Roles, Samples);
        return (tally.Expected, tally.Figures);
    }

    /// <summary>TIMEX3 has no intervals: their two ends are two expressions.</summary>
    private static IEnumerable<GoldTime> ToGold(TimeMention mention, Reading reading, TimeMlDocument document)
    {
        var sentence = reading.Sentences[mention.Sentence];
        var timex = mention.Value.Timex ?? "";
        var slash = mention.Value.Rule == "interval.range" ? timex.IndexOf('/', StringComparison.Ordinal) : -1;
        var cut = slash < 0 ? -1 : Connector(sentence, mention);
        if (cut < 0)
        {
            return [Part(sentence, mention, (mention.First, mention.End), timex, document)];
        }

        return
        [
            Part(sentence, mention, (mention.First, cut), timex[..slash], document),
            Part(sentence, mention, (cut + 1, mention.End), timex[(slash + 1)..], document),
        ];
    }

    private static int Connector(Sentence sentence, TimeMention mention)
    {
        for (var i = mention.First + 1; i < mention.End - 1; i++)
        {
            if (sentence[i].Form is "to" or "through" or "until" or "till" or "and" or "-" or "–")
            {
                return i;
            }
        }

        return -1;
    }

    private static GoldTime Part(
        Sentence sentence, TimeMention mention, (int First, int End) words, string timex, TimeMlDocument document)
    {
        var span = sentence.SpanOf(words.First, words.End);
        var start = document.Starts[span.Passage];
        return new GoldTime(start + span.Start, start + span.End, mention.Kind.ToString().ToUpperInvariant(), timex);
    }
}
