namespace Dateline.Analysis.Places;

/// <summary>How surely words that are the name of a place stand for it.</summary>
internal enum NameStanding
{
    /// <summary>They do not: they name somebody, or are common words.</summary>
    None,

    /// <summary>They can, if the story means a place by them elsewhere.</summary>
    Loose,

    /// <summary>They are part of the name of something else: "Texas Fire Service".</summary>
    Part,

    /// <summary>They do.</summary>
    Firm,
}
