namespace Dateline.Analysis.Factuality;

/// <summary>Who vouches for an event.</summary>
internal enum Voice
{
    /// <summary>The outlet.</summary>
    Outlet,

    /// <summary>A party to it, about its own public act.</summary>
    Own,

    /// <summary>Somebody else.</summary>
    Other,
}
