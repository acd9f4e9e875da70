using Dateline.Model;

namespace Dateline.Training;

/// <summary>A role that a sample expects.</summary>
internal sealed record ExpectedRole
{
    /// <summary>The title in lower case, without country and body.</summary>
    public required string Title { get; init; }

    /// <summary>The body; absent for none.</summary>
    public string? Organisation { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country of the body; absent for none.</summary>
    public string? Country { get; init; }

    /// <summary>Whether a reader may leave it.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether a role that was found is this one.</summary>
    public bool Fits(ActorRole role) =>
        Answers.FitsName(Title, role.Title) && Answers.FitsName(Organisation, role.Organisation) && Answers.Fits(Country, role.Country);

    /// <summary>Whether two lists of roles say the same: all that is demanded, and nothing that is not expected.</summary>
    public static bool Agree(IReadOnlyCollection<ExpectedRole> expected, IReadOnlyCollection<ActorRole> found) =>
        expected.All(e => e.Optional || found.Any(e.Fits)) && found.All(f => expected.Any(e => e.Fits(f)));
}
