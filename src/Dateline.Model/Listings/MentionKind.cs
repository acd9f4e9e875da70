namespace Dateline.Model;

/// <summary>How words name an actor.</summary>
public enum MentionKind
{
    /// <summary>By name, with or without a title: "Dmitry Peskov", "Turkey".</summary>
    Name,

    /// <summary>By what stands for a state: "Moscow", "the Kremlin", "the Turkish side".</summary>
    Metonym,

    /// <summary>By an office that resolves to its holder or stands for itself: "the minister".</summary>
    Role,

    /// <summary>As a group or category of people, or several actors at once: "armed opposition groups", "both sides".</summary>
    Group,

    /// <summary>As somebody without a name: "a senior security official".</summary>
    Unnamed,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
