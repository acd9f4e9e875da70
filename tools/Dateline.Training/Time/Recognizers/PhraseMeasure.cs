using Dateline.Language;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>What share of the phrases that Recognizers-Text knows, and a wire story may print, Dateline finds and values alike.</summary>
/// <remarks>The unit is the phrase, read in its sentence; <see cref="PhraseFilter"/> says which are left out. A phrase is covered when an
/// expression shares a character with it. Its value agrees when one expression stands for it and means the same:
/// <see cref="ValueNotation"/>. What is found where nothing is expected is not counted.</remarks>
internal sealed class PhraseMeasure(EnglishReader english, TimeReader times)
{
    private readonly PhraseExaminer _examiner = new(english, times);

    /// <summary>Coverage and agreement of values over the phrases that have values, in per cent.</summary>
    public (int N, (string Metric, double Value)[] Figures) Values(string folder)
    {
        var findings = PhraseCaseReader.WithValues(folder).SelectMany(_examiner.Examine).ToList();
        return (findings.Count, [("coverage", Share(findings, f => f.Found.Count > 0)), ("value", Share(findings, f => f.Agrees))]);
    }

    /// <summary>Coverage of the phrases that have spans alone, in per cent.</summary>
    public (int N, (string Metric, double Value)[] Figures) Spans(string folder)
    {
        var findings = PhraseCaseReader.WithSpans(folder).SelectMany(_examiner.Examine).ToList();
        return (findings.Count, [("coverage", Share(findings, f => f.Found.Count > 0))]);
    }

    private static double Share(List<PhraseFinding> findings, Func<PhraseFinding, bool> isRight) =>
        100.0 * findings.Count(isRight) / Math.Max(1, findings.Count);
}
