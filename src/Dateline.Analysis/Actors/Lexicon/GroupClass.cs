namespace Dateline.Analysis.Actors;

/// <summary>How a noun for many people behaves.</summary>
internal enum GroupClass
{
    /// <summary>Armed people: "rebels", "troops".</summary>
    Armed,

    /// <summary>Organised people: "groups", "factions", "the opposition".</summary>
    Political,

    /// <summary>A class by what its members are said to be: "terrorists".</summary>
    Category,

    /// <summary>People at large: "civilians", "refugees".</summary>
    People,

    /// <summary>States: "countries", "powers".</summary>
    States,

    /// <summary>Those who stand in for a state: "delegation".</summary>
    Delegates,

    /// <summary>Parties of a conflict or a deal: "the two sides".</summary>
    Sides,
}
