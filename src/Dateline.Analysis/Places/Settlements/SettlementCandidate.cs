namespace Dateline.Analysis.Places;

/// <summary>A settlement that a name can mean.</summary>
/// <param name="Settlement">The settlement.</param>
/// <param name="IsOwnName">Whether it is the settlement's first name, in its own or in plain letters; otherwise one of its other spellings.</param>
internal sealed record SettlementCandidate(Settlement Settlement, bool IsOwnName);
