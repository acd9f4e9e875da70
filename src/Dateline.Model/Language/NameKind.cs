namespace Dateline.Model;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation that is neither a state's organ nor a medium: a party, a company, an armed group, an alliance of states.</summary>
    Organisation,

    /// <summary>A place: a country, a region, a settlement, a building.</summary>
    Place,

    /// <summary>A people, a faith or another community that is not called by a state: <c>Kurds</c>, <c>Sunni</c>.</summary>
    Group,

    /// <summary>A named event, e.g. a war or a conference.</summary>
    Event,

    /// <summary>Any other name.</summary>
    Other,

    /// <summary>An organ of a state: a ministry, a presidency, a parliament, armed forces. A state itself is a place.</summary>
    Government,

    /// <summary>The people or the adjective of a state: <c>Turkish</c>, <c>Syrians</c>.</summary>
    Nationality,

    /// <summary>An agency, a newspaper, a broadcaster.</summary>
    Media,
}
