using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Decides for a whole story which place each name means: each choice supports those that lie near or in it.</summary>
/// <remarks>A name means one place throughout a story, except where the words say in what it lies. Every place that a name can mean starts with what speaks
/// for it alone; then, some times over, what the other names probably mean is added, so that names of one region hold each other up.</remarks>
internal sealed class StoryPlaces
{
    private const int Rounds = 3;
    private const int MostCandidates = 14;
    private const int MostForeign = 3;

    private readonly PlaceWeights _weights;
    private readonly List<NamedPlace> _names = [];
    private int _foreign;

    /// <summary>Starts a story without names.</summary>
    public StoryPlaces(PlaceWeights weights) => _weights = weights;

    /// <summary>The entry of a name, made when it is first asked for.</summary>
    /// <param name="name">The name, folded.</param>
    /// <param name="sort">What sort of place the words say that it is.</param>
    /// <param name="container">The entry of what the words say it lies in.</param>
    /// <param name="candidates">What it can mean.</param>
    public NamedPlace Add(string name, PlacePrecision? sort, NamedPlace? container, Func<List<PlaceCandidate>> candidates)
    {
        var entry = _names.Find(n => n.Name == name && n.Container == container);
        if (entry is null)
        {
            entry = new NamedPlace(name, container, candidates(), c => _weights.Of(c) + (c.Place.Precision == sort ? _weights.Sort : 0));
            _names.Add(entry);
        }

        entry.Count++;
        return entry;
    }

    /// <summary>Settles what each name means.</summary>
    public void Settle()
    {
        foreach (var name in _names)
        {
            name.Start(MostCandidates, _weights.Stated, c => _names.Exists(other => other != name && other.IsCertainlyContaining(c)));
        }

        _foreign = Math.Clamp(Countries() - 1, 0, MostForeign);
        for (var round = 0; round < Rounds; round++)
        {
            var scores = _names.ConvertAll(n => n.Candidates.Select(c => Score(n, c)).ToArray());
            for (var i = 0; i < _names.Count; i++)
            {
                _names[i].Weigh(scores[i]);
            }
        }
    }

    private int Countries() => _names.Select(n => n.Best?.Place).Where(p => p is { Precision: PlacePrecision.Country }).Select(p => p!.Country).Distinct().Count();

    private double Score(NamedPlace name, PlaceCandidate candidate)
    {
        var support = 0.0;
        var stated = name.Container is { } container ? container.Share(c => c.Contains(candidate)) : 0.0;
        var same = 0.0;
        foreach (var other in _names)
        {
            if (other == name)
            {
                continue;
            }

            if (other.Container == name)
            {
                stated = Math.Max(stated, other.Share(candidate.Contains));
            }

            if (name.Container is null && other.Name == name.Name && other.Container is not null)
            {
                same += other.Share(c => c.Place == candidate.Place);
            }

            support += other.Weight * other.Sum(c => Support(candidate, c));
        }

        return name.Prior(candidate) + (candidate.IsListed ? _weights.World * _foreign : 0) + (_weights.Stated * stated) + (_weights.SameName * Math.Min(1, same)) + (_weights.Support * support / (support + _weights.HalfSupport));
    }

    private double Support(PlaceCandidate candidate, PlaceCandidate other)
    {
        if (other.Contains(candidate) || candidate.Contains(other) || other.Place == candidate.Place)
        {
            return other.Place.Precision is PlacePrecision.Country && other.Place != candidate.Place ? _weights.InCountry : _weights.InRegion;
        }

        if (candidate.Place.Country is null || candidate.Place.Country != other.Place.Country)
        {
            return _weights.Near * Nearness(candidate, other);
        }

        var region = candidate.Region is not null && candidate.Region == other.Region ? _weights.SameRegion : _weights.SameCountry;
        return region + (_weights.Near * Nearness(candidate, other));
    }

    private double Nearness(PlaceCandidate candidate, PlaceCandidate other)
    {
        if (candidate.Place.Precision is PlacePrecision.Country || other.Place.Precision is PlacePrecision.Country)
        {
            return 0;
        }

        var km = candidate.KmTo(other);
        return km > 10 * _weights.NearKm ? 0 : Math.Exp(-km / _weights.NearKm);
    }
}
