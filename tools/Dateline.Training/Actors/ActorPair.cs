using Dateline.Model;

namespace Dateline.Training;

/// <summary>An expected actor with the one that was found for it.</summary>
/// <param name="Expected">What is expected.</param>
/// <param name="Found">What was found.</param>
internal sealed record ActorPair(ExpectedActor Expected, Actor Found)
{
    /// <summary>The roles that the story gives; one that only a table gives is not judged.</summary>
    public IReadOnlyCollection<ActorRole> PrintedRoles => [.. Found.Roles.Where(r => r.Evidence is not null)];

    /// <summary>Whether the kind is right.</summary>
    public bool IsKindRight => Answers.Fits(Expected.Kind, Found.Kind.ToString());

    /// <summary>Whether the country is right or not judged.</summary>
    public bool IsCountryRight => Answers.Fits(Expected.Country, Found.Country);

    /// <summary>Whether the roles of a person are right; those of others are not judged.</summary>
    public bool AreRolesRight => !Expected.IsPerson || ExpectedRole.Agree(Expected.Roles, PrintedRoles);

    /// <summary>Whether kind, country and roles are right.</summary>
    public bool IsRight => IsKindRight && IsCountryRight && AreRolesRight;
}
