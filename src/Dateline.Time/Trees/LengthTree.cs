namespace Dateline.Time;

/// <summary>A length of time; the number is absent when vague: <c>several days</c>.</summary>
internal sealed record LengthTree(decimal? Number, TimeUnit Unit) : TimeTree;
