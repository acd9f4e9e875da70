namespace Dateline.Analysis.Actors;

/// <summary>What a title says of its holder.</summary>
internal enum TitleClass
{
    /// <summary>Head of a state or government.</summary>
    Head,

    /// <summary>Member of a government.</summary>
    Minister,

    /// <summary>Leads an organisation.</summary>
    Leader,

    /// <summary>Speaks for somebody.</summary>
    Spokes,

    /// <summary>Represents or mediates.</summary>
    Envoy,

    /// <summary>Any other office.</summary>
    Official,

    /// <summary>Member of a parliament.</summary>
    Legislator,

    /// <summary>Military rank or command.</summary>
    Military,

    /// <summary>Religious office.</summary>
    Cleric,

    /// <summary>Form of address that stands with names only.</summary>
    Honorific,

    /// <summary>Role in which somebody without a name speaks: "a diplomat", "residents".</summary>
    Source,

    /// <summary>Relative: "his brother".</summary>
    Kin,

    /// <summary>Same office on the other side: "his Iranian counterpart".</summary>
    Counterpart,
}
