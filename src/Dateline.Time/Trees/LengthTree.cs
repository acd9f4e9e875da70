using Dateline.Model;

namespace Dateline.Time;

/// <summary>A length of time; the number is absent when vague: <c>several days</c>; the modifier is that of "more than".</summary>
internal sealed record LengthTree(decimal? Number, TimeUnit Unit, TimeModifier? Mod = null) : TimeTree;
