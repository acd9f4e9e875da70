using System.Globalization;
using Dateline.Model;
using NodaTime;
using NodaTime.Calendars;

namespace Dateline.Time;

/// <summary>A feast and the rule of its day.</summary>
/// <param name="Id">Row of <c>feasts.tsv</c>.</param>
/// <param name="Rule">Kind of rule: <c>fixed</c>, <c>weekday</c>, <c>easter</c> or <c>islamic</c>.</param>
/// <param name="Numbers">Numbers of the rule, in the order that the README gives.</param>
internal sealed record Feast(string Id, string Rule, EquatableList<int> Numbers)
{
    private const int LunarYearsBack = 579;

    /// <summary>Whether the moon decides the day, so that it is known to a day more or less.</summary>
    public bool IsLunar => Rule == "islamic";

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
        "weekday" => LocalDate.FromYearMonthWeekAndDay(year, Numbers[0], Numbers[1], (IsoDayOfWeek)Numbers[2]),
        "islamic" => new LocalDate(year - LunarYearsBack, Numbers[0], Numbers[1], Lunar(year)).WithCalendar(CalendarSystem.Iso),
        _ => new LocalDate(year, Numbers[0], Numbers[1]),
    };

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
