namespace Dateline.Model;

/// <summary>Whom or what an agreement leaves out.</summary>
public sealed record Exclusion
{
    /// <summary>Actor id.</summary>
    public string? Actor { get; init; }

    /// <summary>The words.</summary>
    public required Citation Text { get; init; }

    /// <summary>Id of the statement that says so.</summary>
    public string? Statement { get; init; }
}
