namespace Dateline.Training;

/// <summary>What a line is that a page reader took for body and people did not.</summary>
internal enum JunkKind
{
    /// <summary>The text under a picture, or who took it.</summary>
    Caption,

    /// <summary>A link, a teaser or a headline of another story.</summary>
    Related,

    /// <summary>A box that sells: newsletter, subscription, app, advertisement.</summary>
    Promotion,

    /// <summary>Share bars, buttons, menus, notices of rights.</summary>
    Furniture,

    /// <summary>A date, a stamp of a live blog.</summary>
    Stamp,

    /// <summary>Who wrote, reported, edited.</summary>
    Byline,

    /// <summary>A short line without a stop: mostly sub-headings, which some sets count as body and others do not.</summary>
    Heading,

    /// <summary>A sentence: a deck, a note, a passage that the set leaves out.</summary>
    Sentence,
}
