using Dateline.Model;
using Dateline.Stories.Dates;
using Dateline.Stories.Lines;
using NodaTime;

namespace Dateline.Stories;

/// <summary>What a dump or a page told, before dates are resolved and the body is sifted.</summary>
internal sealed record StoryDraft
{
    /// <summary>The headline as found.</summary>
    public string? Headline { get; init; }

    /// <summary>The deck.</summary>
    public string? Summary { get; init; }

    /// <summary>The section.</summary>
    public string? Section { get; init; }

    /// <summary>The authors.</summary>
    public string? Byline { get; init; }

    /// <summary>The picture credit.</summary>
    public string? Credit { get; init; }

    /// <summary>The outlet or agency as named outside the dateline.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address that the page gives as its own.</summary>
    public string? Address { get; init; }

    /// <summary>The dates found, best first.</summary>
    public EquatableList<PrintedDate> Dates { get; init; }

    /// <summary>The month and year of a sign-off that prints no day; it gives other dates their year.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>The language that the publisher declares, as declared.</summary>
    public string? Language { get; init; }

    /// <summary>Topics or keywords.</summary>
    public EquatableList<string> Topics { get; init; }

    /// <summary>People listed.</summary>
    public EquatableList<string> Persons { get; init; }

    /// <summary>Headlines of other stories.</summary>
    public EquatableList<string> Related { get; init; }

    /// <summary>What was left out or not settled so far.</summary>
    public EquatableList<string> Notes { get; init; }

    /// <summary>The body, unsifted.</summary>
    public required EquatableList<Line> Body { get; init; }
}
