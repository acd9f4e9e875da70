using System.Collections.Frozen;
using System.Reflection;
using Dateline.Model;
using Dateline.Stories.Agencies;

namespace Dateline.Stories.Datelines;

/// <summary>Finds the dateline at the head of a paragraph, in the manners of <c>datelines.tsv</c>.</summary>
/// <example><c>MOSCOW, December 28. /TASS/.</c>; <c>BEIRUT (AP) —</c>; <c>ASTANA. KAZINFORM —</c>.</example>
internal sealed class DatelineForms
{
    private const string Table = "stories/datelines.tsv";
    private const string NotPlaces = "stories/notplaces.tsv";
    private readonly EquatableList<DatelineForm> _forms;
    private readonly AgencyTable _agencies;
    private readonly FrozenSet<string> _notPlaces;

    private DatelineForms(EquatableList<DatelineForm> forms, AgencyTable agencies, FrozenSet<string> notPlaces) =>
        (_forms, _agencies, _notPlaces) = (forms, agencies, notPlaces);

    /// <summary>Loads the embedded tables.</summary>
    public static DatelineForms Load(AgencyTable agencies)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var forms = LexiconTable.Load(assembly, Table, "id", "pattern", "place", "agency", "example", "counter");
        var notPlaces = LexiconTable.Load(assembly, NotPlaces, "id", "words");
        return new DatelineForms(
            [.. forms.Rows.Select(Read)],
            agencies,
            notPlaces.Rows.SelectMany(r => r.List("words")).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The dateline of a paragraph; of several forms that fit, the one that takes most of it and finds an agency. Absent when there is none.</summary>
    public DatelineMatch? Find(string paragraph)
    {
        DatelineMatch? best = null;
        foreach (var form in _forms)
        {
            if (new FormMatcher(form, paragraph, _agencies, _notPlaces).Match() is { } match
                && (match.End > (best?.End ?? 0) || (match.End == best?.End && best.Agency is null && match.Agency is not null)))
            {
                best = match;
            }
        }

        return best;
    }

    private static DatelineForm Read(LexiconRow row)
    {
        var parts = new List<FormPart>();
        var pattern = row["pattern"];
        for (var i = 0; i < pattern.Length; i++)
        {
            var name = new string([.. pattern[i..].TakeWhile(char.IsAsciiLetterUpper)]);
            parts.AddRange(name.Length > 0 ? [new FormPart(Kind(row, name))]
                : pattern[i] == '-' ? [new FormPart(FormPartKind.Dash)]
                : pattern[i] == ' ' ? [] : new[] { new FormPart(FormPartKind.Mark, pattern[i]) });
            i += Math.Max(0, name.Length - 1);
        }

        var closed = parts[^1].Kind is FormPartKind.Mark or FormPartKind.Dash;
        return new DatelineForm(row["id"], [.. parts], row["place"] == "capitals", row["agency"] == "known", closed);
    }

    private static FormPartKind Kind(LexiconRow row, string name) => name switch
    {
        "PLACE" => FormPartKind.Place,
        "DATE" => FormPartKind.Date,
        "WEEKDAY" => FormPartKind.Weekday,
        "AGENCY" => FormPartKind.Agency,
        _ => throw row.Wrong("pattern", $"'{name}' is no part of a dateline."),
    };
}
