using Dateline.Model;

namespace Dateline.Time;

/// <summary>The zone that a clock time carries with it.</summary>
/// <param name="Id">IANA or offset id; absent when the words name none.</param>
/// <param name="Basis">How the words name it.</param>
/// <param name="IsLocal">Whether the words say "local time".</param>
internal readonly record struct ZoneMark(string? Id, ZoneBasis Basis, bool IsLocal = false);
