namespace Dateline.Model;

/// <summary>How sure the holder of a claim is (FactBank).</summary>
/// <remarks>Source: Saurí and Pustejovsky, FactBank, 2009: CT, PR, PS, U.</remarks>
public enum Certainty
{
    /// <summary>The holder does not commit.</summary>
    Unknown,

    /// <summary>Certain.</summary>
    Certain,

    /// <summary>Probable.</summary>
    Probable,

    /// <summary>Possible.</summary>
    Possible,
}
