using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Finds the toponyms that were missed and says how.</summary>
internal sealed class PlaceFaultFinder
{
    private readonly PlaceJudge _judge = new();
    private readonly Gazetteer _gazetteer = new();

    /// <summary>The faults of a document, in order of the text.</summary>
    public IEnumerable<PlaceFault> In(ReadDocument document)
    {
        foreach (var toponym in document.Toponyms.Where(t => !_judge.IsRight(t.Gold, t.Place)))
        {
            var words = Words(toponym, document.Reading).ToList();
            Place[] candidates = [.. words.SelectMany(w => _gazetteer.At(w.Sentence, w.Token).Places).Distinct()];
            yield return new PlaceFault(Kind(toponym, words, candidates), document.Document, toponym, candidates);
        }
    }

    private PlaceFaultKind Kind(FoundToponym toponym, List<(Pieces Sentence, int Token)> words, Place[] candidates)
    {
        var known = candidates.Any(c => _judge.IsRight(toponym.Gold, c));
        return toponym.Place switch
        {
            null when known => PlaceFaultKind.PassedOver,
            null when words.Any(w => _gazetteer.DerivedAt(w.Sentence, w.Token).Places.Count > 0) => PlaceFaultKind.Adjective,
            null => candidates.Length > 0 ? PlaceFaultKind.NotFoundOtherOfName : PlaceFaultKind.NotFoundUnknownName,
            { Lat: null } => PlaceFaultKind.Open,
            { Precision: PlacePrecision.Region } place when PlaceJudge.Bare(place.Name) == PlaceJudge.Bare(toponym.Gold.Place.Name) => PlaceFaultKind.PointApart,
            _ => known ? PlaceFaultKind.WrongChoice : PlaceFaultKind.RightNotInTables,
        };
    }

    // The words of the mention, or those under the toponym when there is none.
    private static IEnumerable<(Pieces Sentence, int Token)> Words(FoundToponym toponym, Reading reading)
    {
        if (toponym.Mention is { } mention)
        {
            var pieces = new Pieces(reading.Sentences[mention.Sentence]);
            return Enumerable.Range(mention.First, mention.End - mention.First).Select(i => (pieces, i));
        }

        return reading.Sentences.Where(s => s.Span.Overlaps(toponym.Gold.Span)).SelectMany(s => Words(s, toponym.Gold.Span));
    }

    private static IEnumerable<(Pieces Sentence, int Token)> Words(Sentence sentence, TextSpan span)
    {
        var pieces = new Pieces(sentence);
        return Enumerable.Range(0, sentence.Tokens.Count).Where(i => sentence[i].Span.Overlaps(span)).Select(i => (pieces, i));
    }
}
