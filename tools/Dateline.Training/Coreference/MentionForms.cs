using Dateline.Model;

namespace Dateline.Training;

/// <summary>Tells the form of a mention, as GUM has it and as Dateline has it.</summary>
internal static class MentionForms
{
    /// <summary>The form of a mention of GUM, by its head.</summary>
    public static MentionForm Of(TreebankWord head) =>
        head.Tag.EndsWith("/NNP", StringComparison.Ordinal) || head.Tag.EndsWith("/NNPS", StringComparison.Ordinal) ? MentionForm.Name
        : head.Universal is UniversalTag.Pron or UniversalTag.Det ? MentionForm.Pronoun
        : MentionForm.Noun;

    /// <summary>The form of a mention that Dateline found.</summary>
    public static MentionForm Of(MentionKind kind) => kind switch
    {
        MentionKind.Name or MentionKind.Metonym => MentionForm.Name,
        MentionKind.Pronoun => MentionForm.Pronoun,
        _ => MentionForm.Noun,
    };
}
