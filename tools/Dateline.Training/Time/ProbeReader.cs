using Dateline.Language;
using Dateline.Model;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>Reads probes, and tells in words what differs from what they expect.</summary>
internal sealed class ProbeReader(LanguageModel model)
{
    private readonly EnglishReader _english = new(model);
    private readonly TimeReader _times = new();

    /// <summary>What Dateline finds, in order.</summary>
    public IReadOnlyList<FoundTime> Read(TimeProbe probe)
    {
        var reading = _english.Read(probe.Story);
        return [.. _times.Read(reading).Select(t => new FoundTime(t, reading.Sentences[t.Sentence][t.Governor].Form))];
    }

    /// <summary>The differences in extent, value, bounds and zone; empty when all is as expected.</summary>
    public static IEnumerable<string> Differences(TimeProbe probe, IReadOnlyList<FoundTime> found)
    {
        if (found.Count != probe.Times.Length)
        {
            yield return $"times: {string.Join(" | ", found.Select(f => f.Mention.Value.Text))}";
            yield break;
        }

        for (var i = 0; i < found.Count; i++)
        {
            foreach (var difference in Differences(probe.Times[i], found[i].Mention))
            {
                yield return $"[{probe.Times[i].Text}] {difference}";
            }
        }
    }

    private static IEnumerable<string> Differences(ProbeTime gold, TimeMention found)
    {
        var value = found.Value;
        (string Name, string? Gold, string? Found)[] parts =
        [
            ("text", gold.Text, value.Text),
            ("kind", gold.Kind, found.Kind.ToString().ToUpperInvariant()),
            ("timex", gold.Timex, gold.Timex is null ? null : value.Timex),
            ("hours", gold.Hours?.ToString(), value.Hours?.ToString()),
            ("zone", Canonical(gold.Zone), gold.Zone is null ? null : Canonical(value.Zone.Id)),
            ("basis", gold.Basis, gold.Basis is null ? null : value.Zone.Basis.ToString().ToLowerInvariant()),
            .. Bounds(gold, value),
            ("readings", $"{gold.Alternatives.Length}", $"{value.Alternatives.Count}"),
        ];
        var others = gold.Alternatives.Length == value.Alternatives.Count
            ? gold.Alternatives.SelectMany((a, i) => Bounds(a, value.Alternatives[i])) : [];
        return parts.Concat(others).Where(p => p.Gold != p.Found).Select(p => $"{p.Name} {p.Found ?? "-"} for {p.Gold ?? "-"}");
    }

    private static IEnumerable<(string Name, string? Gold, string? Found)> Bounds(ProbeTime gold, TimeValue value) =>
    [
        ("edtf", gold.Edtf, value.Edtf),
        ("earliest", gold.Earliest, value.Earliest?.ToString()),
        ("latest", gold.Latest, value.Latest?.ToString()),
    ];

    private static string? Canonical(string? zone) =>
        zone is not null && NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out var id) ? id : zone;
}
