namespace Dateline.Model;

/// <summary>Sort of agreement.</summary>
public enum AgreementKind
{
    /// <summary>A ceasefire, truce, or cessation of hostilities.</summary>
    Ceasefire,

    /// <summary>A pause for relief.</summary>
    HumanitarianPause,

    /// <summary>A peace agreement.</summary>
    PeaceAgreement,

    /// <summary>A plan or roadmap.</summary>
    Plan,

    /// <summary>A joint statement or declaration.</summary>
    JointStatement,

    /// <summary>A memorandum.</summary>
    Memorandum,

    /// <summary>An exchange of prisoners.</summary>
    PrisonerExchange,

    /// <summary>An evacuation.</summary>
    Evacuation,

    /// <summary>A de-escalation or safe zone.</summary>
    DeescalationZone,

    /// <summary>A resolution of a body.</summary>
    Resolution,

    /// <summary>A treaty or pact.</summary>
    Treaty,

    /// <summary>A sanctions regime.</summary>
    Sanctions,
}
