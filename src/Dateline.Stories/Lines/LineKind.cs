namespace Dateline.Stories.Lines;

/// <summary>What a line of print is by its own words, wherever it stands.</summary>
internal enum LineKind
{
    /// <summary>Nothing special: a headline, a paragraph, a sub-heading.</summary>
    Text,

    /// <summary>A button, a menu entry, a notice of the site.</summary>
    Furniture,

    /// <summary>The dates of publication and change.</summary>
    Date,

    /// <summary>A picture credit.</summary>
    Credit,

    /// <summary>The text under a picture.</summary>
    Caption,

    /// <summary>The authors.</summary>
    Byline,

    /// <summary>The agency that a site took the story from.</summary>
    Source,

    /// <summary>A correction or an editor's note.</summary>
    Correction,

    /// <summary>An editor's word on the version: <c>(Adds comment, background)</c>.</summary>
    Advisory,

    /// <summary>The mark after a story's last word.</summary>
    EndMark,

    /// <summary>Who reported, wrote and edited.</summary>
    SignOff,

    /// <summary>The head of a list: topics, persons, other stories.</summary>
    ListLabel,
}
