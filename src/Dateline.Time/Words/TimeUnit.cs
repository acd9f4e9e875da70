namespace Dateline.Time;

/// <summary>Units of length, from short to long; the order is that of the <c>value</c> column of <c>words.tsv</c>.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
