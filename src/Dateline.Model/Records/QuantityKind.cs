namespace Dateline.Model;

/// <summary>What is counted.</summary>
public enum QuantityKind
{
    /// <summary>People killed.</summary>
    Killed,

    /// <summary>People wounded.</summary>
    Wounded,

    /// <summary>People captured or detained.</summary>
    Captured,

    /// <summary>People displaced.</summary>
    Displaced,

    /// <summary>Soldiers or fighters.</summary>
    Troops,

    /// <summary>Money, in the currency of the text.</summary>
    Money,

    /// <summary>Weapons, vehicles, munitions.</summary>
    Weapons,
}
