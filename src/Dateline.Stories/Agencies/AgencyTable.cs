using System.Collections.Frozen;
using System.Reflection;
using Dateline.Model;
using NodaTime;

namespace Dateline.Stories.Agencies;

/// <summary>The agencies and outlets that are known by name or by address.</summary>
internal sealed class AgencyTable
{
    private const string Table = "stories/agencies.tsv";
    private const int LongestName = 60;
    private static readonly string[] Tails = [" Staff", " News Agency", " news agency", " Agency", " Correspondent", " Online", " English", ".com"];
    private static readonly char[] Joints = ['/', ',', '&', '|', ';'];

    private readonly FrozenDictionary<string, Agency[]> _byName;
    private readonly FrozenDictionary<string, Agency> _byDomain;

    private AgencyTable(IReadOnlyList<(LexiconRow Row, Agency Agency)> rows)
    {
        All = [.. rows.Select(r => r.Agency)];
        _byName = rows.SelectMany(r => r.Row.List("aliases").Append(r.Agency.Name).Select(name => (name, r.Agency)))
            .GroupBy(p => p.name, p => p.Agency, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        _byDomain = rows.SelectMany(r => r.Row.List("domains").Select(domain => (domain, r.Agency)))
            .ToFrozenDictionary(p => p.domain, p => p.Agency, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All rows, in the table's order.</summary>
    public EquatableList<Agency> All { get; }

    /// <summary>Loads the embedded table.</summary>
    public static AgencyTable Load() => new([.. LexiconTable
        .Load(Assembly.GetExecutingAssembly(), Table, "id", "name", "aliases", "country", "zone", "clock", "forms", "domains")
        .Rows.Select(row => (row, Read(row)))]);

    /// <summary>The agency of that name or alias, whatever its letter case; of joint names the first that is known.</summary>
    /// <example><c>Xinhua</c>, <c>Reuters Staff</c>, <c>UrduPoint News / Sputnik</c>.</example>
    public Agency? Named(string name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        return Whole(name) ?? name.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Whole).FirstOrDefault(a => a is not null);
    }

    /// <summary>The agency of that name which prints datelines of that form; else the agency of that name.</summary>
    /// <example>The APA of Dakar and the APA of Baku share their name and not their datelines.</example>
    public Agency? Named(string name, string form) =>
        (_byName.TryGetValue(name.Trim(), out var namesakes) ? namesakes.FirstOrDefault(a => a.Forms.Contains(form)) : null) ?? Named(name);

    /// <summary>The agency whose domain an address lies in.</summary>
    public Agency? Of(Uri address)
    {
        var host = address.IsAbsoluteUri ? address.Host : "";
        while (host.Contains('.', StringComparison.Ordinal))
        {
            if (_byDomain.TryGetValue(host, out var agency))
            {
                return agency;
            }

            host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..];
        }

        return null;
    }

    /// <summary>The agency whose name or alias is the whole text, a word such as "Staff" after it allowed.</summary>
    public Agency? Whole(string name)
    {
        var bare = name.Trim();
        foreach (var tail in Tails.Prepend(""))
        {
            if (bare.EndsWith(tail, StringComparison.Ordinal) && _byName.TryGetValue(bare[..^tail.Length], out var namesakes))
            {
                return namesakes[0];
            }
        }

        return null;
    }

    private static Agency Read(LexiconRow row)
    {
        var zone = row.Optional("zone");
        return zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null
            ? new Agency(row["name"], row.Optional("country"), zone, row["clock"] == "home", row.List("forms"))
            : throw row.Wrong("zone", $"'{zone}' is no zone of the tz database.");
    }
}
