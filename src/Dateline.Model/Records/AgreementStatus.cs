using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>How far an agreement has come.</summary>
public enum AgreementStatus
{
    /// <summary>Somebody asked for it.</summary>
    [JsonStringEnumMemberName("called-for")]
    CalledFor,

    /// <summary>Reported by others, not confirmed.</summary>
    Alleged,

    /// <summary>Put forward.</summary>
    Proposed,

    /// <summary>A party or guarantor says that it is agreed.</summary>
    Agreed,

    /// <summary>Announced by a competent authority.</summary>
    Announced,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Endorsed by a body.</summary>
    Endorsed,

    /// <summary>Announced or signed, not yet in effect.</summary>
    Pending,

    /// <summary>In effect.</summary>
    InForce,

    /// <summary>An incident; not an end.</summary>
    Violated,

    /// <summary>A party suspends it.</summary>
    Suspended,

    /// <summary>Extended or renewed.</summary>
    Renewed,

    /// <summary>Its term ended.</summary>
    Expired,

    /// <summary>A party declares it over.</summary>
    Terminated,

    /// <summary>It fell apart.</summary>
    Collapsed,

    /// <summary>Replaced by a newer one.</summary>
    Superseded,

    /// <summary>A competent party denies that it exists.</summary>
    Denied,
}
