using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>What speaks for one place among those of its name, and how much; the scores are added, and the highest wins.</summary>
/// <remarks>Set by trying on LGL and GeoWebNews.</remarks>
internal sealed record PlaceWeights
{
    // What a place without a number of people counts for.
    private const int Hamlet = 100;

    /// <summary>Ten times as many people.</summary>
    public double People { get; init; } = 0.65;

    /// <summary>The name is its first one.</summary>
    public double OwnName { get; init; } = 1.5;

    /// <summary>It is put down by hand.</summary>
    public double Listed { get; init; } = 1.6;

    /// <summary>It is put down by hand, for each country but one that the story names, up to three: a story of the world means the places of the world.</summary>
    public double World { get; init; } = 1.0;

    /// <summary>It is a country.</summary>
    public double Country { get; init; } = 6.3;

    /// <summary>It is a first-level region.</summary>
    public double Region { get; init; } = 0.95;

    /// <summary>It is a second-level division, whose people live in its towns.</summary>
    public double District { get; init; } = -2.4;

    /// <summary>It is any other area, which has no number of people.</summary>
    public double Area { get; init; } = 3.1;

    /// <summary>It is the capital of a country.</summary>
    public double Capital { get; init; } = 1.2;

    /// <summary>It is a part of a town.</summary>
    public double Quarter { get; init; } = -1.2;

    /// <summary>The words say that it is of its sort: "Idlib province".</summary>
    public double Sort { get; init; } = 4.2;

    /// <summary>The words say in what it lies: "Paris, Texas".</summary>
    public double Stated { get; init; } = 8.5;

    /// <summary>The story means it elsewhere by the same name, where it says in what it lies.</summary>
    public double SameName { get; init; } = 4.0;

    /// <summary>What the other places of the story add at most.</summary>
    public double Support { get; init; } = 9.0;

    /// <summary>The support at which half of that is added.</summary>
    public double HalfSupport { get; init; } = 3.0;

    /// <summary>Support of a first-level region that the story names, in which it lies, and of the same place by another name.</summary>
    public double InRegion { get; init; } = 2.8;

    /// <summary>Support of a country that the story names, in which it lies; countries are named for other reasons too.</summary>
    public double InCountry { get; init; } = 0.8;

    /// <summary>Support of a place in the same country.</summary>
    public double SameCountry { get; init; } = 0.12;

    /// <summary>Support of a place in the same first-level region.</summary>
    public double SameRegion { get; init; } = 1.2;

    /// <summary>Support of a place close by.</summary>
    public double Near { get; init; } = 1.5;

    /// <summary>How far away support from close by has fallen to a third, in kilometres.</summary>
    public double NearKm { get; init; } = 70;

    /// <summary>What speaks for a place by itself.</summary>
    public double Of(PlaceCandidate candidate) =>
        (People * Math.Log10(candidate.Population + Hamlet))
        + (candidate.IsOwnName ? OwnName : 0)
        + (candidate.IsListed ? Listed : 0)
        + (candidate.IsCapital ? Capital : 0)
        + (candidate.IsQuarter ? Quarter : 0)
        + Kind(candidate);

    private double Kind(PlaceCandidate candidate) => candidate.Place.Precision switch
    {
        PlacePrecision.Country => Country,
        PlacePrecision.Admin1 => Region,
        PlacePrecision.Admin2 => District,
        PlacePrecision.Region or PlacePrecision.Exact => Area,
        _ => 0,
    };
}
