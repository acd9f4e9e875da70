namespace Dateline.Model;

/// <summary>What a speaker does with words.</summary>
public enum SpeechAct
{
    /// <summary>Says.</summary>
    State,

    /// <summary>Announces.</summary>
    Announce,

    /// <summary>Reports.</summary>
    Report,

    /// <summary>Confirms.</summary>
    Confirm,

    /// <summary>Denies.</summary>
    Deny,

    /// <summary>Accuses.</summary>
    Accuse,

    /// <summary>Alleges.</summary>
    Allege,

    /// <summary>Claims responsibility.</summary>
    ClaimResponsibility,

    /// <summary>Refuses to comment.</summary>
    RefuseComment,

    /// <summary>Neither confirms nor denies.</summary>
    NeitherConfirmNorDeny,

    /// <summary>Says that there is no information.</summary>
    NoInformation,

    /// <summary>Does not rule out.</summary>
    NotRuleOut,

    /// <summary>Promises.</summary>
    Promise,

    /// <summary>Threatens.</summary>
    Threaten,

    /// <summary>Warns.</summary>
    Warn,

    /// <summary>Demands.</summary>
    Demand,

    /// <summary>Urges.</summary>
    Urge,

    /// <summary>Proposes.</summary>
    Propose,

    /// <summary>Offers.</summary>
    Offer,

    /// <summary>Agrees.</summary>
    Agree,

    /// <summary>Rejects.</summary>
    Reject,

    /// <summary>Condemns.</summary>
    Condemn,

    /// <summary>Praises.</summary>
    Praise,

    /// <summary>Expects.</summary>
    Expect,

    /// <summary>Judges.</summary>
    Evaluate,

    /// <summary>Asks.</summary>
    Ask,
}
