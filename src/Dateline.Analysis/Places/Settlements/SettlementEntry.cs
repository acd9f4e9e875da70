using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A settlement on its way into the table.</summary>
/// <param name="Settlement">The settlement.</param>
/// <param name="Keys">The names by which it is found, each once.</param>
internal sealed record SettlementEntry(Settlement Settlement, EquatableList<SettlementKey> Keys);
