using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Dateline.Model;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Stories.Dates;

/// <summary>The zones that publishers print: abbreviations and "Moscow time", from <c>zones.tsv</c>, and offsets.</summary>
internal sealed partial class ZoneTable
{
    private const string Table = "stories/zones.tsv";
    private const int MostWords = 3;
    private readonly FrozenDictionary<string, PrintedZone> _zones;

    private ZoneTable(FrozenDictionary<string, PrintedZone> zones) => _zones = zones;

    /// <summary>Loads the embedded table.</summary>
    public static ZoneTable Load() => new(
        LexiconTable.Load(Assembly.GetExecutingAssembly(), Table, "id", "names", "offset", "zone", "example", "counter")
            .Rows.SelectMany(row => row.List("names").Select(name => (name, Zone: Zone(row))))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Zone, StringComparer.OrdinalIgnoreCase));

    /// <summary>The zone of an offset such as <c>UTC+3</c>, <c>+05:30</c>, <c>Z</c>.</summary>
    public static PrintedZone? Offset(string text)
    {
        var match = OffsetWords().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["hours"].Value is not { Length: > 0 } hours)
        {
            return new PrintedZone(NodaTime.Offset.Zero, null);
        }

        var minutes = match.Groups["minutes"].Value is { Length: > 0 } printed ? printed : "0";
        var seconds = 3600 * int.Parse(hours, CultureInfo.InvariantCulture) + 60 * int.Parse(minutes, CultureInfo.InvariantCulture);
        return seconds > 18 * 3600 ? null
            : new PrintedZone(NodaTime.Offset.FromSeconds(match.Groups["sign"].Value == "+" ? seconds : -seconds), null);
    }

    /// <summary>The named zone at the head of <paramref name="words"/>, and how many words name it.</summary>
    public (PrintedZone Zone, int Words)? Named(ReadOnlySpan<string> words)
    {
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            if (_zones.TryGetValue(string.Join(' ', words[..count].ToArray()), out var zone))
            {
                return (zone, count);
            }
        }

        return null;
    }

    private static PrintedZone Zone(LexiconRow row)
    {
        var id = row.Optional("zone");
        if (id is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is null)
        {
            throw row.Wrong("zone", $"'{id}' is no zone of the tz database.");
        }

        var offset = row.Optional("offset");
        return new PrintedZone(offset is null ? null : OffsetPattern.GeneralInvariant.Parse(offset).GetValueOrThrow(), id);
    }

    [GeneratedRegex(@"^(?:(?:UTC|GMT)\s*(?:(?<sign>[+\-−–])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)?|(?<sign>[+\-−])(?<hours>\d{2}):?(?<minutes>\d{2})|Z)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OffsetWords();
}
