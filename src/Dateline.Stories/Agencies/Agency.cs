using Dateline.Model;

namespace Dateline.Stories.Agencies;

/// <summary>An agency or outlet: a row of <c>agencies.tsv</c>.</summary>
/// <param name="Name">Its usual short name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 country; absent for international bodies.</param>
/// <param name="Zone">IANA zone of its head office; absent when it publishes from many.</param>
/// <param name="PrintsHomeTime">Whether an hour that it prints without a zone is that of its head office.</param>
/// <param name="Forms">Ids of the dateline forms that it prints.</param>
internal sealed record Agency(string Name, string? Country, string? Zone, bool PrintsHomeTime, EquatableList<string> Forms);
