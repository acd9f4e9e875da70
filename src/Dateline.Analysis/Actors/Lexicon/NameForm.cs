namespace Dateline.Analysis.Actors;

/// <summary>As what a name of the tables stands in the text.</summary>
internal enum NameForm
{
    /// <summary>The name of a country.</summary>
    Country,

    /// <summary>An adjective of a country: "Russian".</summary>
    Adjective,

    /// <summary>People of a country: "Russians".</summary>
    People,

    /// <summary>A seat that can stand for a government: "Moscow", "the Kremlin".</summary>
    Seat,

    /// <summary>A place of more than one word, which is nobody's name: "Second Thomas Shoal".</summary>
    Place,

    /// <summary>An organisation, group or medium.</summary>
    Organisation,

    /// <summary>A people without a state: "Kurds".</summary>
    Nation,

    /// <summary>An adjective of such a people: "Kurdish".</summary>
    NationAdjective,
}
