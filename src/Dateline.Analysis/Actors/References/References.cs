using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Goes through a story from its first word to its last and resolves what refers back.</summary>
internal sealed class References
{
    private readonly CastDraft _cast;
    private readonly RoleWords _roles;
    private readonly Pronouns _pronouns;
    private readonly GroupWords _groups;

    /// <summary>Makes a resolver for a story whose names are known.</summary>
    public References(CastDraft cast, IReadOnlyList<ActorDraft> people)
    {
        var pairs = new Pairs(cast);
        _cast = cast;
        _roles = new RoleWords(cast, people);
        _pronouns = new Pronouns(cast, pairs);
        _groups = new GroupWords(cast, pairs);
    }

    /// <summary>Adds the mentions found to the cast.</summary>
    public void Resolve()
    {
        foreach (var scan in _cast.Scans)
        {
            ResolveIn(scan);
        }
    }

    private void ResolveIn(SentenceScan scan)
    {
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.TitleAt(i) is { } hit && hit.First == i)
            {
                _roles.Resolve(scan, hit);
            }

            if (scan[i].Tag == UniversalTag.Pron)
            {
                _pronouns.Resolve(scan, i);
            }
            else if (scan[i].Tag is UniversalTag.Noun)
            {
                _groups.Resolve(scan, i);
            }
        }
    }
}
