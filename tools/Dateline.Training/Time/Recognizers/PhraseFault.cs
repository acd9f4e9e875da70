namespace Dateline.Training;

/// <summary>Why a phrase is not measured.</summary>
internal enum PhraseFault
{
    /// <summary>It is measured: a wire story may print it.</summary>
    None,

    /// <summary>The sentence is marked up, an address or a list of lines, or the offsets cut words.</summary>
    NoProse,

    /// <summary>The implementation in .NET does not give what is expected, so nobody has checked it.</summary>
    Unchecked,

    /// <summary>There is no value, or no such day.</summary>
    NoValue,

    /// <summary>The sentence commands an assistant or asks a calendar or a data base.</summary>
    Command,

    /// <summary>It is a time zone alone.</summary>
    Zone,

    /// <summary>A name of a day, month, feast or zone begins with a small letter, or words are in capitals.</summary>
    LetterCase,

    /// <summary>The date is written in digits: <c>7/19</c>, <c>2021-07</c>.</summary>
    Digits,

    /// <summary>Parts are joined or turned round as no wire prints them: <c>Jul/19</c>, <c>6days</c>, <c>2021 July</c>.</summary>
    Joined,

    /// <summary>It is written as in chat, or mistyped: <c>tmrw</c>, <c>8p</c>, <c>22th</c>.</summary>
    Chat,

    /// <summary>Numbers that are printed in figures are spelled out as they are spoken: <c>July twenty-four</c>, <c>six fifty pm</c>.</summary>
    Spoken,

    /// <summary>The hour has neither minutes nor a half of the day: <c>at 8</c>.</summary>
    BareHour,

    /// <summary>The day is a number without month or ending: <c>on 19</c>, <c>Sunday 18</c>.</summary>
    BareDay,

    /// <summary>It compares as a data base does: <c>on or before</c>, <c>greater than 2019</c>.</summary>
    Comparison,

    /// <summary>It counts from a time told before, which the case does not have: <c>six weeks later</c>, <c>the same year</c>.</summary>
    Told,

    /// <summary>It is the speaker's own day, a meal, or the hours of an office.</summary>
    Private,
}
