namespace Dateline.Analysis.Actors;

/// <summary>How the words name an actor.</summary>
internal enum MentionKind
{
    /// <summary>By name, with or without a title: "Dmitry Peskov", "Turkey".</summary>
    Name,

    /// <summary>By an office that resolves to somebody named: "the minister".</summary>
    Role,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>As a group or category of people: "armed opposition groups".</summary>
    Group,

    /// <summary>As somebody without a name: "a senior security official".</summary>
    Unnamed,

    /// <summary>By a capital or seat that stands for a government: "Moscow", "the Kremlin".</summary>
    Metonym,
}
