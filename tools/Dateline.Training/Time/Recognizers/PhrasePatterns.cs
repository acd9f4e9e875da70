using System.Text.RegularExpressions;

namespace Dateline.Training;

/// <summary>The words and shapes that <see cref="PhraseFilter"/> looks for.</summary>
internal static partial class PhrasePatterns
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant;
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Months =
        "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private const string Weekdays =
        "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";

    private const string Feasts =
        "(?:christmas|xmas|easter|thanksgiving|halloween|ramadan|ramazan|eid|new year|saint|st\\.? patrick|juneteenth|passover"
        + "|black friday|good friday|cyber monday|(?:independence|labou?r|earth|memorial|father|mother|valentine|president)[a-z' ]* day)";

    private const string Zones =
        "(?:gmt|utc|[pmce][sd]?t|bst|ist|cet|cst|sgt|a[ec][sd]t|eastern|pacific|mountain|central|beijing|montreal|singapore)";

    private const string Units = "second|minute|hour|day|night|week|weekend|month|quarter|year|decade";
    private const string Plurals = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string Ones = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string Teens = "(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
    private const string Tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

    /// <summary>Tags, addresses, names of files, several lines, signs of equality, talk of a test.</summary>
    [GeneratedRegex(@"[<>{}_|=\\~\n]|://|www\.|\.html|\bdaterange\b", Exact)]
    public static partial Regex Markup();

    /// <summary>An assistant or its programs are named, something is begged for, or the sentence begins with an order to them.</summary>
    [GeneratedRegex(
        @"\b(?:cortana|skype|teams|telegram|(?:my|personal) calendar|alarm|appointment|remind(?:er)?|time ?slot|out of office|ooo|please)\b"
        + @"|\bfind (?:us|me)\b|\b(?:set|find|schedule|book|arrange)\s(?:up|me|us|an?)\b|\bdatetime search\b|\bcreated on\b"
        + @"|^\W*(?:(?:can|could) (?:you|we) )?(?:add|block|book|change|create|find|handle|have vitamins|help|listen|meet me|plan|rating"
        + @"|rows|schedule|search|send|set|show|take|voice|meet (?:next|on))\b",
        AnyCase)]
    public static partial Regex Command();

    /// <summary>Names with a small letter, words in capitals.</summary>
    [GeneratedRegex($@"\b(?:{Months}|{Weekdays}s?|{Feasts}|{Zones}|[qh][1-4])\b|\b(?:[A-Z]{{5,}}|MON|TUE|WED|THU|FRI|SAT|SUN)\b", Exact)]
    public static partial Regex LetterCase();

    /// <summary>Days, months and years joined by strokes, stops or hyphens; two-digit years; dates run together.</summary>
    [GeneratedRegex(
        @"\d\s*/\s*\d|\d\.\d+\.\d|\b\d{1,2}\.\d{1,2}\b(?<!\bat \d+\.\d+)(?!\s*\p{L})|\b\d{4}\.\d|\d-\d{1,2}-\d"
        + @"|\b\d{1,2}\s*-\s*\d{4}\b|\b\d{4}\s*-\s*\d{1,2}\b|\b\d{5,8}\b|\b\d{4} \d{1,2} \d{1,2}\b|\b(?:of|first) \d\d$",
        AnyCase)]
    public static partial Regex Digits();

    /// <summary>A day that is two numbers with a hyphen.</summary>
    [GeneratedRegex(@"\d-\d", Exact)]
    public static partial Regex DashedDay();

    /// <summary>A month or a unit joined to its number; the year before the month or the quarter; the number before "next"; a hyphenated "early morning".</summary>
    [GeneratedRegex(
        $@"\b{Months}[/.,-]?\d|\d/?{Months}\b|\d-{Months}-\d|\b{Weekdays}-|\b\d{{4}}\s*[,-]?\s*(?:{Months}|[QH]\d|the)\b(?!\s*\d)"
        + $@"|\d(?:[hdwy]|min|sec|hr|day|week|month|year)s?\b|\d\s[HDWY]\b|\dH\d|\d [st]\b"
        + $@"|\b\d+ (?:next|last|past|previous|upcoming|coming) (?:{Units})s\b|\b(?:early|late)-(?:morning|afternoon|evening|night)s?\b",
        AnyCase)]
    public static partial Regex Joined();

    /// <summary>Abbreviations of chats and forms, weekdays cut without a stop, slips of spelling, spacing and grammar.</summary>
    [GeneratedRegex(
        @"\b(?:tmrw?|tonite|tongiht|e\.?o\.?[dmy]|w/c|oclock|hrs?|mins?|secs?|ys|wks?|yrs?|everyday|otd|aoe|[sc]y ?\d+|\w+-?ish|til)\b"
        + @"|ampm|\d\s?[ap]\b(?!\.)|[ap] \.|\d\.[ap]m|\b\d{3,4}\s?[ap]\.?m|[@½]|\d, (?:this|tonight)|\s,"
        + @"|\b(?:\d*[04-9]|\d*1[1-3])(?:st|nd|rd)\b|\b\d*(?<!1)[123]th\b|(?<![:.\d])0\d(?:st|nd|rd|th|\b(?![:.]))"
        + @"|\b(?:mon|tue|wed|thur?|fri|sat|sun)\b(?!\.)|\b(?:october|november)\. "
        + $@"|\d\. {Months}|(?:day|tomorrow|{Months} \d+) [ap]m\b|\b(?:\d*[02-9]|\d+1|{Plurals}) (?:{Units})\b(?!s)"
        + @"|\band (?:four hours|(?:a )?half hour|a quarter (?:year|hour))\b|\band half\b|\ban year|\bthanks giving\b"
        + @"|\brest (?:the|this|week)\b|\bin morning\b|\bmid[ -](?:night|day)\b",
        AnyCase)]
    public static partial Regex Chat();

    /// <summary>Years, days and clock times in words.</summary>
    [GeneratedRegex(
        $@"\b(?:thousand|hundred|zero)\b|\b{Months}\.? (?:the )?(?:{Ones}|{Teens})\b|\b(?:{Ones}|{Teens}) (?:of )?{Months}\b"
        + $@"|\bthe (?:{Ones}|{Teens})\b(?! \w)|\b{Ones} [ap]\.?\s?m\b|\b(?:{Ones}|{Teens})[ -](?:{Ones}|{Teens}|{Tens})\b"
        + $@"|\b(?:half|quarters?|{Ones}) (?:past|to) (?:{Ones}\b|\d)|\b\d+ past \d|\bminutes? (?:past|to)\b|\bpast {Ones}\b(?! (?:{Units}))"
        + @"|\b(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b(?! century)",
        AnyCase)]
    public static partial Regex Spoken();

    /// <summary>Twenty to ninety, in words.</summary>
    [GeneratedRegex($@"\b{Tens}\b", AnyCase)]
    public static partial Regex InTens();

    /// <summary>A unit of time.</summary>
    [GeneratedRegex($@"\b(?:(?:{Units})s?|century|centuries)\b", AnyCase)]
    public static partial Regex Unit();

    /// <summary>A clock time in a TIMEX value.</summary>
    [GeneratedRegex(@"T\d", Exact)]
    public static partial Regex ClockValue();

    /// <summary>What tells the hour's half of the day, or that the clock has 24 hours.</summary>
    [GeneratedRegex(@"\d:\d\d|\d\.\d\d|[ap]\.?\s?m\b|noon|midnight|midday|o['’]clock|morning|afternoon|evening|night|\b\d{4}\b", AnyCase)]
    public static partial Regex ClockMark();

    /// <summary>The name of a month.</summary>
    [GeneratedRegex($@"\b{Months}\b", AnyCase)]
    public static partial Regex Month();

    /// <summary>A day in figures without an ending, alone, behind a weekday, or in a range.</summary>
    [GeneratedRegex(
        @"^(?!week)(?:\w+ )?(?:the )?\d{1,2}$|^\d{1,2}(?:st|nd|rd|th)?(?: at|,) |\b(?:on|the) \d{1,2}\b(?!:|\s*[ap]\.?m)"
        + $@"|\b{Weekdays} \d{{1,2}}\b(?!:|\.|\s*[ap]\.?m)|\b\d{{1,2}}\s?(?:-|to|till|until|and)\s?\d{{1,2}}\b.*\bmonth\b"
        + @"|^the (?:\p{L}+teen|second|thirty)$",
        AnyCase)]
    public static partial Regex BareDay();

    /// <summary>"On or before", "or later", "greater than".</summary>
    [GeneratedRegex(
        @"\b(?:or|and) (?:later|after|earlier|before|greater|equal|on|at|in|sooner)\b|\b(?:on|at|in|before|after|than) or\b|\bgreater\b|\bequal\b",
        AnyCase)]
    public static partial Regex Comparison();

    /// <summary>What is counted from a time told before.</summary>
    [GeneratedRegex($@"\b(?:{Units}|fortnight)s? later$|^the day (?:before|after)$|^(?:the )?(?:same|that) |^the next day$", AnyCase)]
    public static partial Regex Told();

    /// <summary>The speaker's own, meals, schools and offices.</summary>
    [GeneratedRegex(@"\b(?:my|our|lunch(?:time)?|dinner(?:time)?|breakfast|brunch|school|business hours?|work(?:ing)?[ -]?week)\b", AnyCase)]
    public static partial Regex Private();
}
