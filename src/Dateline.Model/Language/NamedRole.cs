namespace Dateline.Model;

/// <summary>A person named together with a role, the names of both inside: <c>Kremlin spokesman Dmitry Peskov</c>.</summary>
/// <param name="First">Position of the first word of role and name, inclusive.</param>
/// <param name="End">Position after the last word of role and name.</param>
/// <param name="Person">The name of the person.</param>
/// <param name="Title">The noun of the role: position of <c>spokesman</c>.</param>
public readonly record struct NamedRole(int First, int End, NameSpan Person, int Title)
{
    /// <summary>Whether the words of a name lie in the role, outside the name of the person.</summary>
    public bool Qualifies(NameSpan name) =>
        First <= name.First && name.End <= End && (name.End <= Person.First || name.First >= Person.End);
}
