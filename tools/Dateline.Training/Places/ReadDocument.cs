using Dateline.Model;

namespace Dateline.Training;

/// <summary>A document that Dateline has read.</summary>
/// <param name="Document">The document.</param>
/// <param name="Reading">Its sentences.</param>
/// <param name="Toponyms">Its toponyms with what was found.</param>
internal sealed record ReadDocument(GeoparsedDocument Document, Reading Reading, IReadOnlyList<FoundToponym> Toponyms);
