namespace Dateline.Time;

/// <summary>One meaning of a word in time expressions.</summary>
/// <param name="Id">Row of the table it comes from.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Value">Number of the month, size of the number, unit, direction: by type.</param>
/// <param name="Doubtful">Whether the word is also a name or an everyday word, and needs support from its neighbours.</param>
internal sealed record Sense(string Id, WordKind Kind, int Value, bool Doubtful);
