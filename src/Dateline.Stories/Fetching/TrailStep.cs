using Dateline.Model;

namespace Dateline.Stories.Fetching;

/// <summary>Whether the next address of a way may be asked for.</summary>
/// <param name="Refusal">Why not.</param>
/// <param name="Known">The version of it that need not come again.</param>
internal sealed record TrailStep(Problem? Refusal, FetchedVersion? Known);
