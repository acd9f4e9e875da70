using Dateline.Analysis.Places;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>Places: whether each toponym of a text is found and resolved.</summary>
/// <remarks>
/// <para><c>accuracy</c> is the type-aware accuracy of all mentions: of every toponym to which the set gives a place, literal and associative alike, the
/// share for which the place stage has a mention that shares a character with it and means the same place as <see cref="PlaceJudge"/> sees it. What
/// is not found, or found and left without a place, is wrong. Mentions that the set does not have are not counted.</para>
/// <para><c>found</c> is the share with a mention, right or wrong; <c>accuracy161km</c> the share within 161 km, the usual measure, without regard
/// to what the place is; <c>medianKm</c> the middle distance, in kilometres, over the toponyms that got a point. GeoWebNews also has the accuracy of
/// the toponyms that stand for the place itself (<c>literalAccuracy</c>) and of those that stand for something of it (<c>associativeAccuracy</c>: <c>American</c>,
/// <c>Moscow said</c>).</para>
/// <para>The stage reads the words as in a record, from the raw text; neither names nor words are taken from the set.</para>
/// <para>Source: M. Gritta, M. T. Pilehvar, N. Collier, A Pragmatic Guide to Geoparsing Evaluation, 2020, for the sets, overlap as a match, the classes of
/// toponyms and accuracy at 161 km; that countries and regions are compared as such is this project's own.</para>
/// </remarks>
internal sealed class PlaceBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    private readonly EnglishReader _english = new(model);
    private readonly PlaceFinder _places = new();

    /// <inheritdoc/>
    public string Name => "places";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("lgl", data.LocalGlobalLexicon, () => Measure(LglReader.Load(data.LocalGlobalLexicon))),
        new("gwn", data.GeoWebNews, () => Measure(GeoWebNewsReader.Load(data.GeoWebNews))),
    ];

    /// <summary>The documents with what Dateline finds in them.</summary>
    public IEnumerable<ReadDocument> Read(IEnumerable<GeoparsedDocument> documents)
    {
        foreach (var document in documents)
        {
            var reading = _english.Read(document.Story);
            yield return new ReadDocument(document, reading, [.. FoundToponym.In(document, reading, _places.Find(reading))]);
        }
    }

    private (int N, (string Metric, double Value)[] Figures) Measure(IEnumerable<GeoparsedDocument> documents)
    {
        var tally = new PlaceTally(new PlaceJudge());
        foreach (var toponym in Read(documents).SelectMany(d => d.Toponyms))
        {
            tally.Add(toponym);
        }

        return (tally.Expected, [.. tally.Figures]);
    }
}
