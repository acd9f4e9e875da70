using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>A noun phrase that speaks of an agreement.</summary>
/// <param name="Sentence">Position of the sentence.</param>
/// <param name="Head">Position of the head of the phrase.</param>
/// <param name="Kind">Sort of agreement that the words give.</param>
/// <param name="IsGeneric">Whether the word fits any sort: deal, plan, agreement.</param>
/// <param name="Rule">Id of the row.</param>
internal readonly record struct AgreementMention(int Sentence, int Head, AgreementKind Kind, bool IsGeneric, string Rule);
