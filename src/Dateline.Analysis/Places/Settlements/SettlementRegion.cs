namespace Dateline.Analysis.Places;

/// <summary>A first-level region of a country.</summary>
/// <param name="Code">GeoNames code, alpha-2 country and number or letters: <c>SY.09</c>, <c>US.TX</c>.</param>
/// <param name="Name">English name as GeoNames lists it, e.g. <c>Aleppo</c>; <see langword="null"/> when the list lacks the code.</param>
internal sealed record SettlementRegion(string Code, string? Name);
