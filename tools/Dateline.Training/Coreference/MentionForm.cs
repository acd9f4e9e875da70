namespace Dateline.Training;

/// <summary>How the words of a mention refer.</summary>
internal enum MentionForm
{
    /// <summary>By a name: <c>Jovan Kask</c>, <c>the Ruritanian Red Cross</c>.</summary>
    Name,

    /// <summary>By a pronoun: <c>she</c>, <c>their</c>.</summary>
    Pronoun,

    /// <summary>By a common noun: <c>the minister</c>, <c>both parents</c>.</summary>
    Noun,
}
