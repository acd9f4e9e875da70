using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A name of a story with the places that it can mean, each with its share of belief.</summary>
internal sealed class NamedPlace
{
    private List<(PlaceCandidate Candidate, double Share)> _shares = [];

    /// <summary>Makes the entry of a name.</summary>
    public NamedPlace(string name, NamedPlace? container, List<PlaceCandidate> candidates, Func<PlaceCandidate, double> prior)
    {
        Name = name;
        Container = container;
        Candidates = candidates;
        Prior = prior;
    }

    /// <summary>The name, folded.</summary>
    public string Name { get; }

    /// <summary>What the words say that it lies in.</summary>
    public NamedPlace? Container { get; }

    /// <summary>What it can mean.</summary>
    public List<PlaceCandidate> Candidates { get; private set; }

    /// <summary>What speaks for a candidate by itself.</summary>
    public Func<PlaceCandidate, double> Prior { get; }

    /// <summary>How often the story uses it.</summary>
    public int Count { get; set; }

    /// <summary>How much it counts for others; a name that is repeated counts for more, but not in proportion.</summary>
    public double Weight => Math.Sqrt(Math.Min(Count, 4));

    /// <summary>The place that it means most probably, or <see langword="null"/> when it can mean none.</summary>
    public PlaceCandidate? Best { get; private set; }

    /// <summary>Whether all that it can mean is one country or region, in which a place lies.</summary>
    public bool IsCertainlyContaining(PlaceCandidate place) =>
        Candidates.Count > 0 && Candidates[0] is { Place.Precision: PlacePrecision.Country or PlacePrecision.Admin1 } first && first.Contains(place);

    /// <summary>Keeps the likeliest candidates and gives them their first shares.</summary>
    public void Start(int most, double containment, Func<PlaceCandidate, bool> isContained)
    {
        if (Candidates.Count > most)
        {
            Candidates = [.. Candidates.Select(c => (Candidate: c, Score: Prior(c) + (isContained(c) || Container?.IsCertainlyContaining(c) == true ? containment : 0)))
                .OrderByDescending(c => c.Score).Take(most).Select(c => c.Candidate)];
        }

        Weigh([.. Candidates.Select(Prior)]);
    }

    /// <summary>Turns scores into shares that add up to one.</summary>
    public void Weigh(double[] scores)
    {
        if (scores.Length == 0)
        {
            return;
        }

        var highest = scores.Max();
        Best = Candidates[Array.IndexOf(scores, highest)];
        var sum = scores.Sum(s => Math.Exp(s - highest));
        _shares = [.. Candidates.Zip(scores, (c, s) => (c, Math.Exp(s - highest) / sum)).Where(c => c.Item2 > 0.02)];
    }

    /// <summary>The share of the candidates that fit.</summary>
    public double Share(Func<PlaceCandidate, bool> fits) => _shares.Where(s => fits(s.Candidate)).Sum(s => s.Share);

    /// <summary>The sum of a value over the candidates, each by its share.</summary>
    public double Sum(Func<PlaceCandidate, double> value) => _shares.Sum(s => s.Share * value(s.Candidate));
}
