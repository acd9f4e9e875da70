using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>A sentence whose names are known.</summary>
/// <param name="Forms">Its words.</param>
/// <param name="Names">Its names, sorted, not overlapping.</param>
internal sealed record NamedSentence(WordForms Forms, List<NameSpan> Names);
