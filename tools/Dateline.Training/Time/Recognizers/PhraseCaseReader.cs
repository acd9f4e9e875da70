using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Training;

/// <summary>Reads the English date and time cases of Recognizers-Text.</summary>
/// <remarks>Source: microsoft/Recognizers-Text, <c>Specs/DateTime/English</c>. The files of the tasks, calendar, experimental, complex
/// calendar, extended and split modes are not read: they expect other things of the same words.</remarks>
internal static class PhraseCaseReader
{
    private const string KindPrefix = "datetimeV2.";

    /// <summary>The reference of most cases, and of the few that tell none and need none.</summary>
    private static readonly LocalDateTime UsualReference = new(2016, 11, 7, 0, 0);

    private static readonly string[] Sides = ["PastResolution", "FutureResolution"];

    /// <summary>The files with values; of cases with the same words, the one with the most expressions is taken, then the first.</summary>
    private static readonly string[] Valued =
    [
        "DateTimeModel", "MergedParser", "DateParser", "DatePeriodParser", "DateTimeParser", "DateTimePeriodParser", "DurationParser",
        "HolidayParser", "SetParser", "TimeParser", "TimePeriodParser",
    ];

    /// <summary>The files with spans alone.</summary>
    private static readonly string[] Spanned =
    [
        "MergedExtractor", "DateExtractor", "DatePeriodExtractor", "DateTimeExtractor", "DateTimePeriodExtractor", "DurationExtractor",
        "HolidayExtractor", "SetExtractor", "TimeExtractor", "TimePeriodExtractor",
    ];

    /// <summary>The cases with values, each sentence once.</summary>
    public static List<PhraseCase> WithValues(string folder) => Distinct(Valued.SelectMany(f => Load(folder, f)));

    /// <summary>The cases with spans alone whose sentences have no values elsewhere, each sentence once.</summary>
    public static List<PhraseCase> WithSpans(string folder)
    {
        var known = WithValues(folder).Select(c => Key(c.Input)).ToHashSet(StringComparer.Ordinal);
        return [.. Distinct(Spanned.SelectMany(f => Load(folder, f))).Where(c => !known.Contains(Key(c.Input)))];
    }

    /// <summary>A case from its JSON.</summary>
    public static PhraseCase Parse(JsonElement item)
    {
        var input = item.GetProperty("Input").GetString()!;
        return new PhraseCase
        {
            Input = input,
            Reference = item.TryGetProperty("Context", out var context) && Text(context, "ReferenceDateTime") is { Length: >= 19 } time
                ? LocalDateTimePattern.GeneralIso.Parse(time[..19]).Value : UsualReference,
            IsChecked = !Text(item, "NotSupported").Contains("dotnet", StringComparison.OrdinalIgnoreCase)
                && !Text(item, "NotSupportedByDesign").Contains("dotnet", StringComparison.OrdinalIgnoreCase),
            Phrases = [.. item.GetProperty("Results").EnumerateArray().Select(r => Phrase(input, r)).OrderBy(p => p.Start)],
        };
    }

    private static IEnumerable<PhraseCase> Load(string folder, string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file + ".json")));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            yield return Parse(item);
        }
    }

    private static List<PhraseCase> Distinct(IEnumerable<PhraseCase> cases) =>
        [.. cases.GroupBy(c => Key(c.Input), StringComparer.Ordinal).Select(same => same.MaxBy(c => c.Phrases.Count)!)];

    private static string Key(string input) =>
        string.Join(' ', input.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    private static ExpectedPhrase Phrase(string input, JsonElement result)
    {
        var start = Math.Clamp(result.GetProperty("Start").GetInt32(), 0, input.Length);
        var end = result.TryGetProperty("End", out var last) ? last.GetInt32() + 1 : start + result.GetProperty("Length").GetInt32();
        end = Math.Clamp(end, start, input.Length);
        var kind = Any(result, "TypeName", "Typename", "Type");
        return new ExpectedPhrase
        {
            Start = start,
            End = end,
            Text = input[start..end],
            Stated = Text(result, "Text"),
            Kind = kind.StartsWith(KindPrefix, StringComparison.Ordinal) ? kind[KindPrefix.Length..] : kind,
            Values = [.. Values(result).Distinct()],
        };
    }

    private static IEnumerable<ExpectedValue> Values(JsonElement result)
    {
        if (!result.TryGetProperty("Resolution", out var value) && !result.TryGetProperty("Value", out value))
        {
            return [];
        }

        if (value.TryGetProperty("values", out var values))
        {
            return [.. values.EnumerateArray().Select(v => Value(v, Text(v, "timex"), Text(v, "Mod")))];
        }

        var timex = Text(value, "Timex") is { Length: > 0 } spelled ? spelled : Text(value, "timex");
        return Sides.Where(name => value.TryGetProperty(name, out _)).Select(name => Value(value.GetProperty(name), timex, Text(value, "Mod")));
    }

    private static ExpectedValue Value(JsonElement value, string timex, string modifier)
    {
        var point = Any(value, "value", "date", "dateTime", "time");
        return new ExpectedValue(
            timex, modifier, Any(value, "start", "startDate", "startDateTime", "startTime") is { Length: > 0 } first ? first : point,
            Any(value, "end", "endDate", "endDateTime", "endTime") is { Length: > 0 } last ? last : point);
    }

    private static string Any(JsonElement value, params string[] names) =>
        names.Select(name => Text(value, name)).FirstOrDefault(text => text.Length > 0) ?? "";

    private static string Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
}
