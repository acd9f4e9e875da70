namespace Dateline.Model;

/// <summary>Sort of meeting.</summary>
public enum MeetingKind
{
    /// <summary>Talks or negotiations.</summary>
    Talks,

    /// <summary>A summit.</summary>
    Summit,

    /// <summary>A telephone call.</summary>
    PhoneCall,

    /// <summary>A visit.</summary>
    Visit,

    /// <summary>Consultations.</summary>
    Consultation,

    /// <summary>A meeting of experts.</summary>
    TechnicalMeeting,

    /// <summary>A press conference.</summary>
    PressConference,

    /// <summary>A vote.</summary>
    Vote,

    /// <summary>A session of a body.</summary>
    Session,
}
