namespace Dateline.Model;

/// <summary>A relation to another agreement.</summary>
public sealed record AgreementLink
{
    /// <summary><c>extends</c>, <c>renews</c>, <c>supersedes</c>, <c>implements</c> or <c>endorses</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the other agreement, or its name.</summary>
    public required string Agreement { get; init; }
}
