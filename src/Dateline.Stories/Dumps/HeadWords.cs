using System.Text.RegularExpressions;
using Dateline.Stories.Agencies;
using Dateline.Stories.Lines;

namespace Dateline.Stories.Dumps;

/// <summary>Tells what the words beside a date, or alone on a line over the body, name: an agency, sections, authors.</summary>
internal sealed partial class HeadWords(AgencyTable agencies, SectionWords sections)
{
    /// <summary>The agencies known.</summary>
    public AgencyTable Agencies => agencies;

    /// <summary>The agency's usual name, where the whole text names one: <c>KYODO NEWS</c>.</summary>
    public string? Agency(string text) => agencies.Whole(text)?.Name;

    /// <summary>Whether the line is a section.</summary>
    public bool IsSection(string line) => sections.Names(line);

    /// <summary>The first section of a list: <c>World, All</c> gives World. Absent when the text names none.</summary>
    public string? Section(string text) =>
        Agency(text) is null && sections.Names(text)
            ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(sections.Names) ?? text
            : null;

    /// <summary>Whether the text is names of people and nothing else; a place beside a date is one that the story speaks of too.</summary>
    public bool AreAuthors(string text, IReadOnlyList<Line> body) =>
        Agency(text) is null && Section(text) is null && Names().IsMatch(text)
        && !Joints().Split(text).Any(name => body.Any(l => l.Text.Contains(name, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"^\p{Lu}\p{Ll}[\p{L}'’\-]*(?: (?:\p{Lu}\.|(?:de|del|da|do|la|van|von|der|den|bin|ibn|al|el) ?\p{Lu}[\p{L}'’\-]+|\p{Lu}[\p{L}'’\-]+)){1,3}(?:(?:, | and |, and | & )\p{Lu}\p{Ll}[\p{L}'’\-]*(?: (?:\p{Lu}\.|(?:de|del|da|do|la|van|von|der|den|bin|ibn|al|el) ?\p{Lu}[\p{L}'’\-]+|\p{Lu}[\p{L}'’\-]+)){1,3})*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex("(?:,)? and |, | & ", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
