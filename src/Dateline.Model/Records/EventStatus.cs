namespace Dateline.Model;

/// <summary>What a careful reader may say of an event after one story.</summary>
public enum EventStatus
{
    /// <summary>It took place.</summary>
    Happened,

    /// <summary>It is taking place.</summary>
    Ongoing,

    /// <summary>It is due.</summary>
    Planned,

    /// <summary>It depends on a condition.</summary>
    Conditional,

    /// <summary>Somebody other than the outlet asserts it, about others or disputed, unconfirmed in the story.</summary>
    Alleged,

    /// <summary>Somebody says that it is not so.</summary>
    Denied,

    /// <summary>The outlet says that it did not happen.</summary>
    Negated,

    /// <summary>Demanded, wished, feared, asked or generic.</summary>
    Hypothetical,
}
