namespace Dateline.Model;

/// <summary>Something that must come first.</summary>
public sealed record AgreementCondition
{
    /// <summary>The words of the condition.</summary>
    public required Citation If { get; init; }

    /// <summary>Id of the meeting or agreement, or the words of what follows.</summary>
    public required string Then { get; init; }
}
