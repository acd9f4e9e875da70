namespace Dateline.Training;

/// <summary>How what was found of an actor differs from what is expected.</summary>
internal enum ActorFaultKind
{
    /// <summary>Not found, and nobody was found for its words.</summary>
    Missed,

    /// <summary>Not found; its words went to another actor.</summary>
    MissedAsAnother,

    /// <summary>Found and no actor.</summary>
    Spurious,

    /// <summary>Found as another sort of actor.</summary>
    Kind,

    /// <summary>Found with another country or none.</summary>
    Country,

    /// <summary>A person with a role too few, too many or otherwise cut.</summary>
    Roles,

    /// <summary>A name or phrase that was not found as a mention.</summary>
    MissedMention,

    /// <summary>A pronoun that was not found as a mention.</summary>
    MissedPronoun,

    /// <summary>Words that were found as a mention and are none, or one of somebody else.</summary>
    SpuriousMention,

    /// <summary>Words that must stay unresolved and were resolved.</summary>
    Resolved,
}
