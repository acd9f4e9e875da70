namespace Dateline.Model;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: a government body, a party, a company, an armed group, a medium.</summary>
    Organisation,

    /// <summary>A place: a country, a region, a settlement, a building.</summary>
    Place,

    /// <summary>A people or nationality.</summary>
    Group,

    /// <summary>A named event, e.g. a war or a conference.</summary>
    Event,

    /// <summary>Any other name.</summary>
    Other,
}
