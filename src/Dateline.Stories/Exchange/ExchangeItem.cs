using Dateline.Model;

namespace Dateline.Stories.Exchange;

/// <summary>What a feed or an exchange format tells of one story, in its own words; what it does not tell is absent.</summary>
internal sealed record ExchangeItem
{
    /// <summary>The story's own address or identifier.</summary>
    public string? Address { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The deck, description or abstract; may hold markup.</summary>
    public string? Summary { get; init; }

    /// <summary>The section.</summary>
    public string? Section { get; init; }

    /// <summary>The authors.</summary>
    public EquatableList<string> Authors { get; init; }

    /// <summary>The credit line.</summary>
    public string? Credit { get; init; }

    /// <summary>Who publishes: agency, provider, feed.</summary>
    public string? Publisher { get; init; }

    /// <summary>The first publication as given.</summary>
    public string? Published { get; init; }

    /// <summary>The last change as given.</summary>
    public string? Updated { get; init; }

    /// <summary>The language as given.</summary>
    public string? Language { get; init; }

    /// <summary>The dateline where the format keeps it apart from the text.</summary>
    public string? Dateline { get; init; }

    /// <summary>Topics.</summary>
    public EquatableList<string> Topics { get; init; }

    /// <summary>Persons.</summary>
    public EquatableList<string> Persons { get; init; }

    /// <summary>The body as markup.</summary>
    public string? Html { get; init; }

    /// <summary>The body as plain text.</summary>
    public string? Text { get; init; }

    /// <summary>Texts under pictures.</summary>
    public EquatableList<string> Captions { get; init; }

    /// <summary>Corrections.</summary>
    public EquatableList<string> Corrections { get; init; }

    /// <summary>What the format says about the version, in words.</summary>
    public EquatableList<string> Notes { get; init; }

    /// <summary>What it is when it is no text: <c>picture</c>, <c>video</c>, <c>planning</c>.</summary>
    public string? OtherKind { get; init; }
}
