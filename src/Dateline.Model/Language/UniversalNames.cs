using System.Collections.Frozen;

namespace Dateline.Model;

/// <summary>The Universal Dependencies spelling of relations and tags.</summary>
public static class UniversalNames
{
    private static readonly FrozenDictionary<string, Relation> ByName =
        Enum.GetValues<Relation>().ToFrozenDictionary(Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, UniversalTag> TagByName =
        Enum.GetValues<UniversalTag>().ToFrozenDictionary(Name, StringComparer.Ordinal);

    /// <summary>The relation as Universal Dependencies spells it, e.g. <c>nsubj:pass</c>.</summary>
    public static string Name(this Relation relation) => relation switch
    {
        Relation.NsubjPass => "nsubj:pass",
        Relation.CsubjPass => "csubj:pass",
        Relation.OblAgent => "obl:agent",
        Relation.AuxPass => "aux:pass",
        Relation.NmodPoss => "nmod:poss",
        Relation.AclRelcl => "acl:relcl",
        _ => relation.ToString().ToLowerInvariant(),
    };

    /// <summary>The tag as Universal Dependencies spells it, e.g. <c>PROPN</c>.</summary>
    public static string Name(this UniversalTag tag) => tag.ToString().ToUpperInvariant();

    /// <summary>The relation of a treebank label; other subtypes fall back to their universal part, unknown labels to <see cref="Relation.Dep"/>.</summary>
    public static Relation ParseRelation(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return ByName.TryGetValue(label, out var relation) ? relation
            : ByName.GetValueOrDefault(label.Split(':')[0], Relation.Dep);
    }

    /// <summary>The tag of a treebank label; unknown labels are <see cref="UniversalTag.X"/>.</summary>
    public static UniversalTag ParseTag(string label) => TagByName.GetValueOrDefault(label, UniversalTag.X);
}
