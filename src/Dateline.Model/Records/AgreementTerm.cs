namespace Dateline.Model;

/// <summary>A provision of an agreement.</summary>
public sealed record AgreementTerm
{
    /// <summary>Sort of provision, e.g. <c>cessation</c>, <c>withdrawal</c>, <c>exchange</c>, <c>access</c>, <c>monitoring</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The words.</summary>
    public required Citation Text { get; init; }

    /// <summary>The condition it hangs on.</summary>
    public Citation? Condition { get; init; }

    /// <summary>By when.</summary>
    public TimeValue? Deadline { get; init; }
}
