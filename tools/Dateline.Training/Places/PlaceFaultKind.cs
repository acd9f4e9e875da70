namespace Dateline.Training;

/// <summary>How a toponym was missed.</summary>
internal enum PlaceFaultKind
{
    /// <summary>No mention; the tables have the right place by this name.</summary>
    PassedOver,

    /// <summary>No mention; the word is an adjective of a country: <c>American</c>.</summary>
    Adjective,

    /// <summary>No mention; the tables have only other places of this name.</summary>
    NotFoundOtherOfName,

    /// <summary>No mention; the tables do not have the name.</summary>
    NotFoundUnknownName,

    /// <summary>A mention that was left without a point.</summary>
    Open,

    /// <summary>A mention with the continent, sea or region of that name, whose point is more than 161 km from the annotators'.</summary>
    PointApart,

    /// <summary>A mention with another place, the right one being among those of the name.</summary>
    WrongChoice,

    /// <summary>A mention with another place, the right one being in no table by this name.</summary>
    RightNotInTables,
}
