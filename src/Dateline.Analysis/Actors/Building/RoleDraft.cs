using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A role found for an actor.</summary>
/// <param name="Noun">The title of the tables, by which the holder may be resumed.</param>
/// <param name="Role">The role for the record.</param>
internal sealed record RoleDraft(TitleNoun Noun, ActorRole Role);
