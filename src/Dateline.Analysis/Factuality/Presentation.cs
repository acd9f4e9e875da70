using Dateline.Model;

namespace Dateline.Analysis.Factuality;

/// <summary>How an event is presented.</summary>
/// <param name="Held">As held by the innermost source.</param>
/// <param name="Author">As held by the outlet.</param>
/// <param name="Statement">The statement that carries it; absent when the outlet speaks.</param>
internal sealed record Presentation(Model.Factuality Held, Model.Factuality Author, Statement? Statement);
