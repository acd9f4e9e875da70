namespace Dateline.Time;

/// <summary>What a word may be in a time expression.</summary>
internal enum WordKind
{
    Month,
    Weekday,
    Weekdays,
    Unit,
    Number,
    Decades,
    Ordinal,
    DayWord,
    Season,
    Way,
    Shift,
    Portion,
    Quantifier,
    Reference,
    Repeat,
    Each,
    Meridiem,
    Clock,
    Approximate,
    Article,
    Part,
}
