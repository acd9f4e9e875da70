namespace Dateline.Model;

/// <summary>What sort of actor it is.</summary>
public enum ActorKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A country as an actor.</summary>
    State,

    /// <summary>A government.</summary>
    Government,

    /// <summary>A ministry or department.</summary>
    Ministry,

    /// <summary>An office such as a presidency or an embassy.</summary>
    Office,

    /// <summary>A parliament.</summary>
    Legislature,

    /// <summary>Armed forces of a state.</summary>
    Military,

    /// <summary>An armed group that is no state force.</summary>
    ArmedGroup,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>An alliance or bloc of groups.</summary>
    Coalition,

    /// <summary>An intergovernmental organisation.</summary>
    Igo,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A news agency, newspaper, broadcaster.</summary>
    Media,

    /// <summary>A people or nation.</summary>
    People,

    /// <summary>Any other group of people.</summary>
    Group,

    /// <summary>A class of actors, e.g. "terrorist organizations".</summary>
    Category,

    /// <summary>Somebody without a name.</summary>
    Unnamed,
}
