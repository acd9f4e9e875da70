using Dateline.Model;

namespace Dateline.Training;

/// <summary>A toponym that was not resolved as the annotators did.</summary>
/// <param name="Kind">How it was missed.</param>
/// <param name="Document">The document.</param>
/// <param name="Toponym">The toponym with what was found.</param>
/// <param name="Candidates">The places that the words can mean by the tables.</param>
internal sealed record PlaceFault(PlaceFaultKind Kind, GeoparsedDocument Document, FoundToponym Toponym, IReadOnlyList<Place> Candidates)
{
    private const int Around = 60;
    private const int MostCandidates = 6;

    /// <summary>The fault in three lines: the words with those around them, what is right, what was found.</summary>
    public IEnumerable<string> Lines =>
    [
        $"[{Document.Id}] {Context}",
        $"    right: {Right}",
        $"    found: {Found(Toponym.Place)}; tables: {(Candidates.Count == 0 ? "none" : string.Join(" | ", Candidates.Take(MostCandidates).Select(Found)))}",
    ];

    private string Context
    {
        get
        {
            var span = Toponym.Gold.Span;
            var text = Document.Story.TextOf(span.Passage);
            return $"{text[Math.Max(0, span.Start - Around)..span.Start]}<<{text[span.Start..span.End]}>>{text[span.End..Math.Min(text.Length, span.End + Around)]}";
        }
    }

    private string Right
    {
        get
        {
            var gold = Toponym.Gold;
            return FormattableString.Invariant($"{gold.Place.Name}, {gold.Place.Country ?? "?"} ({gold.Type}) {gold.Place.Lat:0.##}, {gold.Place.Lon:0.##} #{gold.Place.GeonameId}");
        }
    }

    private string Found(Place? place) => place is null
        ? "nothing"
        : FormattableString.Invariant($"{place.Name}, {place.Country ?? "?"} ({place.Precision}){(Toponym.Gold.Place.KmTo(place) is { } km ? $" {km:0} km off" : " no point")}");
}
