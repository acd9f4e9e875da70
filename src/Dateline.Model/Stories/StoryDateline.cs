using NodaTime;

namespace Dateline.Model;

/// <summary>The head of a wire story's body: place, date and agency, e.g. <c>MOSCOW, December 28. /TASS/.</c></summary>
/// <remarks>What the text does not say stays absent; the country is added by the place table.</remarks>
public sealed record StoryDateline
{
    /// <summary>The place as a name, e.g. <c>Moscow</c>.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country of the place.</summary>
    public string? Country { get; init; }

    /// <summary>The day of the dateline; its year is taken from the publication.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The agency named in it.</summary>
    public string? Agency { get; init; }

    /// <summary>The words of the dateline, with its closing mark; sentences begin after it.</summary>
    public required Citation Evidence { get; init; }
}
