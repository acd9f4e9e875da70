namespace Dateline.Model;

/// <summary>How words name a place.</summary>
public enum PlaceForm
{
    /// <summary>By its name: "Aleppo", "Turkey".</summary>
    Name,

    /// <summary>By an adjective: "Turkish", "European".</summary>
    Adjective,

    /// <summary>By its people: "Turks", "Palestinians".</summary>
    People,

    /// <summary>By its name inside the name of something else: "Texas Fire Service", "Geneva Conventions".</summary>
    Part,
}
