namespace Dateline.Analysis.Places;

/// <summary>A folded name by which a settlement is found.</summary>
/// <param name="Folded">The name as <see cref="NameFold.Fold"/> gives it; not empty.</param>
/// <param name="IsOwnName">Whether it is the settlement's first name, in its own or in plain letters.</param>
internal sealed record SettlementKey(string Folded, bool IsOwnName);
