using System.Globalization;
using Dateline.Model;
using NodaTime;
using NodaTime.Calendars;

namespace Dateline.Time;

/// <summary>A feast and the rule of its day.</summary>
/// <param name="Id">Row of <c>feasts.tsv</c>.</param>
/// <param name="Rule">Kind of rule: <c>fixed</c>, <c>weekday</c>, <c>easter</c>, <c>orthodox</c>, <c>islamic</c>, <c>islamic-month</c>, <c>hebrew</c>, <c>persian</c> or <c>chinese</c>.</param>
/// <param name="Numbers">Numbers of the rule, in the order that the README gives.</param>
internal sealed record Feast(string Id, string Rule, EquatableList<int> Numbers)
{
    private const int LunarYearsBack = 579;
    private const int PersianYearsBack = 621;
    private const int HebrewYearsOn = 3760;
    private const int FirstMonthOfHebrewYear = 7;
    private static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>Whether the sight of the moon decides the day, so that it is known to a day more or less.</summary>
    public bool IsSighted => Rule is "islamic" or "islamic-month";

    /// <summary>Whether it lasts for a month of its calendar and not for a day.</summary>
    public bool IsMonth => Rule is "islamic-month";

    public static Feast FromRow(LexiconRow row)
    {
        var parts = row["rule"].Split(':');
        var numbers = parts.Skip(1).Select(p => int.TryParse(p, CultureInfo.InvariantCulture, out var n) ? n : throw row.Wrong("rule", "Numbers were expected."));
        return new Feast(row["id"], parts[0], [.. numbers]);
    }

    /// <summary>The day of the feast in a year; for a lunar feast, in the Islamic year that begins 579 years behind.</summary>
    public LocalDate InYear(int year) => Rule switch
    {
        "easter" => Easter(year).PlusDays(Numbers[0]),
        "orthodox" => OrthodoxEaster(year).PlusDays(Numbers[0]),
        "islamic-month" => new LocalDate(year - LunarYearsBack, Numbers[0], 1, Lunar(year)).WithCalendar(CalendarSystem.Iso),
        "persian" => new LocalDate(year - PersianYearsBack, Numbers[0], Numbers[1], CalendarSystem.PersianAstronomical).WithCalendar(CalendarSystem.Iso),
        "hebrew" => Hebrew(year),
        "chinese" => NewYearMonth(year),
        "weekday" => LocalDate.FromYearMonthWeekAndDay(year, Numbers[0], Numbers[1], (IsoDayOfWeek)Numbers[2]),
        "islamic" => new LocalDate(year - LunarYearsBack, Numbers[0], Numbers[1], Lunar(year)).WithCalendar(CalendarSystem.Iso),
        _ => new LocalDate(year, Numbers[0], Numbers[1]),
    };

    /// <summary>The first day after the month of a feast that lasts for one.</summary>
    public LocalDate EndOfMonth(LocalDate start) =>
        (IsMonth ? start.WithCalendar(Lunar(start.Year)).PlusMonths(1) : start.PlusDays(1)).WithCalendar(CalendarSystem.Iso);

    /// <summary>Months are counted from Nisan; the year turns in the autumn, with Tishri.</summary>
    private LocalDate Hebrew(int year) =>
        new LocalDate(year + HebrewYearsOn + (Numbers[0] >= FirstMonthOfHebrewYear ? 1 : 0), Numbers[0], Numbers[1], CalendarSystem.HebrewScriptural).WithCalendar(CalendarSystem.Iso);

    /// <summary>Defined from 1901 to 2100; the first new moon after January 20 is taken for other years, and is then only rough.</summary>
    private LocalDate NewYearMonth(int year) =>
        year is > 1901 and < 2100
            ? LocalDate.FromDateTime(Chinese.ToDateTime(year, Numbers[0], Numbers[1], 0, 0, 0, 0)) : new LocalDate(year, 2, 5);

    /// <summary>Source: Meeus's rule for the Julian calendar.</summary>
    private static LocalDate OrthodoxEaster(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var sunday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var month = (moon + sunday + 114) / 31;
        return new LocalDate(year, month, ((moon + sunday + 114) % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Umm al-Qura where it is defined, the tabular calendar elsewhere.</summary>
    private static CalendarSystem Lunar(int year) => year is > 1900 and < 2075
        ? CalendarSystem.UmAlQura : CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    /// <summary>Source: the anonymous Gregorian algorithm (Meeus, Jones and Butcher).</summary>
    private static LocalDate Easter(int year)
    {
        var century = year / 100;
        var moon = ((19 * (year % 19)) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        var epact = moon - (moon / 28 * (1 - (29 / (moon + 1) * ((21 - (year % 19)) / 11))));
        var sunday = epact - ((year + (year / 4) + epact + 2 - century + (century / 4)) % 7);
        var month = 3 + ((sunday + 40) / 44);
        return new LocalDate(year, month, sunday + 28 - (31 * (month / 4)));
    }
}
