namespace Dateline.Training;

/// <summary>Whether a sentence tells of the past or of the future, by its verbs alone.</summary>
internal enum SentenceTense
{
    /// <summary>It has no verb that tells, or verbs of both.</summary>
    Open,

    /// <summary>It has a verb in the past or the perfect, and none of the future.</summary>
    Past,

    /// <summary>It has "will", "shall" or "going to", and no verb of the past.</summary>
    Future,
}
