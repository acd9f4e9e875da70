namespace Dateline.Time;

/// <summary>Why words that look like a time are none.</summary>
internal enum RefusalKind
{
    /// <summary>A noun that is numbered: <c>Resolution 1701</c>.</summary>
    Numbered,

    /// <summary>A noun that is measured, after its number: <c>2000 kilometres</c>.</summary>
    Measure,

    /// <summary>A plural that may stand after a year: <c>the 2016 elections</c>.</summary>
    Event,

    /// <summary>A name with a word of time in it: <c>the Six-Day War</c>.</summary>
    Name,

    /// <summary>A noun of people that a day may name: <c>the March 14 alliance</c>.</summary>
    Movement,

    /// <summary>A title before a person's name: <c>Mrs. May</c>.</summary>
    Title,
}
