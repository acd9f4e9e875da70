namespace Dateline.Model;

/// <summary>The number of a word.</summary>
public enum GrammaticalNumber
{
    /// <summary>No number.</summary>
    None,

    /// <summary>Singular.</summary>
    Sing,

    /// <summary>Plural.</summary>
    Plur,

    /// <summary>Plural in form alone: <c>trousers</c>.</summary>
    Ptan,
}
