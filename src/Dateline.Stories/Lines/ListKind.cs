namespace Dateline.Stories.Lines;

/// <summary>What a publisher's list under or over a story holds.</summary>
internal enum ListKind
{
    /// <summary>Topics, tags, keywords.</summary>
    Topics,

    /// <summary>People.</summary>
    Persons,

    /// <summary>Headlines of other stories.</summary>
    Related,

    /// <summary>Anything else: companies, countries.</summary>
    Other,
}
