using Dateline.Model;
using Dateline.Stories.Datelines;

namespace Dateline.Stories.Bodies;

/// <summary>The sifted body.</summary>
internal sealed record BodyReading
{
    /// <summary>Body, captions and corrections in order.</summary>
    public required EquatableList<Paragraph> Paragraphs { get; init; }

    /// <summary>Headlines of other stories.</summary>
    public EquatableList<string> Related { get; init; }

    /// <summary>Picture credits.</summary>
    public EquatableList<string> Credits { get; init; }

    /// <summary>What was left out, and why.</summary>
    public EquatableList<string> Notes { get; init; }

    /// <summary>The authors, where a line of the body names them.</summary>
    public string? Byline { get; init; }

    /// <summary>The outlet, where a line of the body names it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The agency as the last of a sign-off's initials, known or not.</summary>
    public string? Signer { get; init; }

    /// <summary>The dateline, and the paragraph at whose head it stands.</summary>
    public (int Paragraph, DatelineMatch Match)? Dateline { get; init; }
}
