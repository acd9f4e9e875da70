namespace Dateline.Model;

/// <summary>By which way something was said.</summary>
public enum Channel
{
    /// <summary>Briefing or press conference.</summary>
    Briefing,

    /// <summary>Interview.</summary>
    Interview,

    /// <summary>Telephone.</summary>
    Phone,

    /// <summary>Written statement.</summary>
    WrittenStatement,

    /// <summary>Radio or television.</summary>
    Broadcast,

    /// <summary>Post on a network.</summary>
    SocialMedia,

    /// <summary>Document.</summary>
    Document,
}
