using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>A title with its modifiers: "Kremlin spokesman", "leader of the Popular Front", "his Iranian counterpart".</summary>
internal sealed record TitlePhrase
{
    /// <summary>The title itself.</summary>
    public required TitleHit Hit { get; init; }

    /// <summary>First word of the phrase, without its article.</summary>
    public required int First { get; init; }

    /// <summary>Position after the last word, complement included.</summary>
    public required int End { get; init; }

    /// <summary>The office as it is printed, without country and body: "deputy foreign minister", "special envoy for Syria".</summary>
    public required string Title { get; init; }

    /// <summary>The body: "Kremlin", "UN", "Popular Front for Change and Liberation".</summary>
    public string? Organisation { get; init; }

    /// <summary>The organisation of the tables that it names, if any: the UN of a UN envoy.</summary>
    public Organisation? Known { get; init; }

    /// <summary>The countries that the phrase names, in order; several in "the Russian and Turkish foreign ministers".</summary>
    public required IReadOnlyList<Country> Countries { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country of the body.</summary>
    public string? Country { get; init; }

    /// <summary>Whether "the", a demonstrative or a possessor makes it definite.</summary>
    public required bool Definite { get; init; }

    /// <summary>The possessive pronoun before it, or −1.</summary>
    public int Pronoun { get; init; } = -1;

    /// <summary>The title.</summary>
    public TitleNoun Noun => Hit.Noun;
}
