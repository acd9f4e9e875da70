namespace Dateline.Stories.Dates;

/// <summary>What a printed date is said to be the date of.</summary>
internal enum DateLabel
{
    /// <summary>The first publication, which is also what a date without a label means.</summary>
    Published,

    /// <summary>The last change.</summary>
    Updated,

    /// <summary>The day on which a program fetched the page.</summary>
    Crawled,
}
