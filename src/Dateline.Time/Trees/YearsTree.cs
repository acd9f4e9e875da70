using Dateline.Model;

namespace Dateline.Time;

/// <summary>A year, a decade or a century by its first year: <c>2016</c>, <c>the 1990s</c>, <c>the 20th century</c>.</summary>
internal sealed record YearsTree(int First, Granularity Unit) : TimeTree;
