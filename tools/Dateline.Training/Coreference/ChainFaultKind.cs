namespace Dateline.Training;

/// <summary>How a mention was put wrong.</summary>
internal enum ChainFaultKind
{
    /// <summary>Missed: its head is in no mention that was found.</summary>
    NotFound,

    /// <summary>Missed: its head is in a mention that is another, or that is the same as another annotated one.</summary>
    InAnother,

    /// <summary>Missed: its head is in a mention that was taken for several actors.</summary>
    TakenForSeveral,

    /// <summary>Missed: found as an actor of its own, with no other mention.</summary>
    FoundAlone,

    /// <summary>Wrong split: its chain is found as several actors, and this is not the one that has most of it.</summary>
    SplitOff,

    /// <summary>Wrong link: put down to an actor most of whose mentions are of another chain.</summary>
    OfAnotherChain,

    /// <summary>Wrong link: somebody whom the annotators mention once, put down to an actor with other mentions.</summary>
    MentionedOnce,

    /// <summary>Wrong link: found where the annotators have no mention with this head.</summary>
    NoMention,
}
