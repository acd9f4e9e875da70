using Dateline.Model;

namespace Dateline.Stories.Datelines;

/// <summary>A manner of datelines: a row of <c>datelines.tsv</c>.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Parts">What follows what.</param>
/// <param name="Capitals">Whether the place must be in capitals, because nothing else tells it from a sentence.</param>
/// <param name="KnownAgency">Whether the agency must be one of the table.</param>
/// <param name="Closed">Whether a mark or an agency in brackets ends it; an open form fills its whole line.</param>
internal sealed record DatelineForm(string Id, EquatableList<FormPart> Parts, bool Capitals, bool KnownAgency, bool Closed);
