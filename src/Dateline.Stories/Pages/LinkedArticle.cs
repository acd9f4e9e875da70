using Dateline.Model;

namespace Dateline.Stories.Pages;

/// <summary>What a page's JSON-LD says about its article; what it does not say is absent.</summary>
internal sealed record LinkedArticle
{
    /// <summary>Whether there is one.</summary>
    public bool IsFound { get; init; }

    /// <summary><c>headline</c>.</summary>
    public string? Headline { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary><c>articleSection</c>, the first.</summary>
    public string? Section { get; init; }

    /// <summary><c>publisher</c> or <c>sourceOrganization</c>, its name.</summary>
    public string? Publisher { get; init; }

    /// <summary><c>datePublished</c>.</summary>
    public string? Published { get; init; }

    /// <summary><c>dateModified</c>.</summary>
    public string? Modified { get; init; }

    /// <summary><c>articleBody</c>.</summary>
    public string? Body { get; init; }

    /// <summary><c>inLanguage</c>.</summary>
    public string? Language { get; init; }

    /// <summary><c>dateline</c>.</summary>
    public string? Dateline { get; init; }

    /// <summary><c>correction</c>, its text.</summary>
    public string? Correction { get; init; }

    /// <summary><c>url</c> or <c>mainEntityOfPage</c>.</summary>
    public string? Address { get; init; }

    /// <summary>Names of <c>author</c>.</summary>
    public EquatableList<string> Authors { get; init; }

    /// <summary>Names of persons in <c>about</c> and <c>mentions</c>.</summary>
    public EquatableList<string> Persons { get; init; }

    /// <summary><c>keywords</c>.</summary>
    public EquatableList<string> Keywords { get; init; }
}
