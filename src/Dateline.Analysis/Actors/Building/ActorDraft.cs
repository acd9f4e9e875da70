using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>An actor while the story is read: what is known so far.</summary>
internal sealed class ActorDraft
{
    private readonly List<string> _aliases = [];
    private readonly List<RoleDraft> _roles = [];
    private readonly SortedSet<string> _rules = new(StringComparer.Ordinal);

    /// <summary>Makes one under its first name.</summary>
    public ActorDraft(string name, ActorKind kind) => (Name, Kind) = (name, kind);

    /// <summary>Fullest name so far.</summary>
    public string Name { get; private set; }

    /// <summary>What sort of actor.</summary>
    public ActorKind Kind { get; }

    /// <summary>Words of a person's name as keys, without particles; empty for others.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    /// <summary>ISO 3166-1 alpha-3 country.</summary>
    public string? Country { get; set; }

    /// <summary>PLOVER code of the tables, or sector that the words tell.</summary>
    public string? Plover { get; set; }

    /// <summary>Id that the tables give; absent when it follows from the name.</summary>
    public string? Id { get; set; }

    /// <summary>Which pronouns fit.</summary>
    public Gender Gender { get; set; }

    /// <summary>The lemma of the noun that heads a group or an unnamed source; absent for names.</summary>
    public string? Noun { get; set; }

    /// <summary>Whether the words are in the plural: "rebels", "two officials".</summary>
    public bool IsPlural { get; set; }

    /// <summary>Other spellings of the name as keys, of somebody whom a table names.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Spellings { get; init; } = [];

    /// <summary>Whether a table gave the name, because the story tells the office only.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Names other than <see cref="Name"/>, in order of appearance.</summary>
    public IEnumerable<string> Aliases => _aliases.Where(a => !string.Equals(a, Name, StringComparison.Ordinal));

    /// <summary>Roles in order of appearance.</summary>
    public IReadOnlyList<RoleDraft> Roles => _roles;

    /// <summary>Rules that found it.</summary>
    public IEnumerable<string> Rules => _rules;

    /// <summary>The actors that it belongs to.</summary>
    public List<ActorDraft> MemberOf { get; } = [];

    /// <summary>Gives a person a name; the longest one wins.</summary>
    public void Call(string name, IReadOnlyList<string> words)
    {
        Alias(name);
        if (words.Count > Words.Count)
        {
            (Name, Words) = (name, words);
        }
    }

    /// <summary>Records another name.</summary>
    public void Alias(string name)
    {
        if (!_aliases.Contains(name, StringComparer.Ordinal))
        {
            _aliases.Add(name);
        }
    }

    /// <summary>Records a role, unless the same is known; a fuller one replaces a barer one.</summary>
    public void Hold(RoleDraft role)
    {
        if (_roles.Exists(r => string.Equals(r.Role.Title, role.Role.Title, StringComparison.Ordinal)
            && (role.Role.Country is null || r.Role.Country == role.Role.Country) && (role.Role.Organisation is null || r.Role.Organisation == role.Role.Organisation)))
        {
            return;
        }

        _roles.RemoveAll(r => string.Equals(r.Role.Title, role.Role.Title, StringComparison.Ordinal) && r.Role.Country is null && r.Role.Organisation is null);
        _roles.Add(role);
    }

    /// <summary>Records the rule that found it.</summary>
    public void FoundBy(string rule) => _rules.Add(rule);
}
