using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>The mentions of one agreement in a story, in order of the text.</summary>
/// <param name="Kind">Its sort, from the first mention that is not generic.</param>
/// <param name="IsEarlier">Whether it is told apart as an earlier one: "the previous truce".</param>
/// <param name="IsTitled">Whether its words are the title of a document.</param>
/// <param name="Mentions">Where the story speaks of it, pronouns included.</param>
internal sealed record AgreementThread(AgreementKind Kind, bool IsEarlier, bool IsTitled, List<AgreementMention> Mentions)
{
    /// <summary>The mentions in a sentence.</summary>
    public IEnumerable<AgreementMention> In(Sentence sentence) => Mentions.Where(m => m.Sentence == sentence.Index);
}
