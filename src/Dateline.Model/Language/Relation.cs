namespace Dateline.Model;

/// <summary>How a word depends on its head, in the relations of Universal Dependencies.</summary>
/// <remarks>Source: universaldependencies.org/u/dep, version 2; subtypes are kept for passives, passive agents, possessors and relative clauses only.</remarks>
public enum Relation
{
    /// <summary><c>root</c>: the head of the sentence.</summary>
    Root,

    /// <summary><c>nsubj</c>: nominal subject.</summary>
    Nsubj,

    /// <summary><c>nsubj:pass</c>: nominal subject of a passive.</summary>
    NsubjPass,

    /// <summary><c>obj</c>: direct object.</summary>
    Obj,

    /// <summary><c>iobj</c>: indirect object.</summary>
    Iobj,

    /// <summary><c>csubj</c>: clausal subject.</summary>
    Csubj,

    /// <summary><c>csubj:pass</c>: clausal subject of a passive.</summary>
    CsubjPass,

    /// <summary><c>ccomp</c>: clausal complement.</summary>
    Ccomp,

    /// <summary><c>xcomp</c>: open clausal complement.</summary>
    Xcomp,

    /// <summary><c>obl</c>: oblique nominal.</summary>
    Obl,

    /// <summary><c>obl:agent</c>: agent of a passive.</summary>
    OblAgent,

    /// <summary><c>vocative</c>: vocative.</summary>
    Vocative,

    /// <summary><c>expl</c>: expletive.</summary>
    Expl,

    /// <summary><c>dislocated</c>: dislocated element.</summary>
    Dislocated,

    /// <summary><c>advcl</c>: adverbial clause.</summary>
    Advcl,

    /// <summary><c>advmod</c>: adverbial modifier.</summary>
    Advmod,

    /// <summary><c>discourse</c>: discourse element.</summary>
    Discourse,

    /// <summary><c>aux</c>: auxiliary.</summary>
    Aux,

    /// <summary><c>aux:pass</c>: passive auxiliary.</summary>
    AuxPass,

    /// <summary><c>cop</c>: copula.</summary>
    Cop,

    /// <summary><c>mark</c>: subordinating marker.</summary>
    Mark,

    /// <summary><c>nmod</c>: nominal modifier.</summary>
    Nmod,

    /// <summary><c>nmod:poss</c>: possessor.</summary>
    NmodPoss,

    /// <summary><c>appos</c>: apposition.</summary>
    Appos,

    /// <summary><c>nummod</c>: numeric modifier.</summary>
    Nummod,

    /// <summary><c>acl</c>: adnominal clause.</summary>
    Acl,

    /// <summary><c>acl:relcl</c>: relative clause.</summary>
    AclRelcl,

    /// <summary><c>amod</c>: adjectival modifier.</summary>
    Amod,

    /// <summary><c>det</c>: determiner.</summary>
    Det,

    /// <summary><c>case</c>: case marker, e.g. a preposition.</summary>
    Case,

    /// <summary><c>conj</c>: later member of a coordination, headed by the first.</summary>
    Conj,

    /// <summary><c>cc</c>: coordinating conjunction.</summary>
    Cc,

    /// <summary><c>fixed</c>: part of a fixed expression.</summary>
    Fixed,

    /// <summary><c>flat</c>: part of a name, headed by its first word.</summary>
    Flat,

    /// <summary><c>list</c>: list item.</summary>
    List,

    /// <summary><c>parataxis</c>: clause beside the clause, e.g. a reporting clause.</summary>
    Parataxis,

    /// <summary><c>compound</c>: part of a compound, particles of verbs included.</summary>
    Compound,

    /// <summary><c>orphan</c>: dependent of an elided predicate.</summary>
    Orphan,

    /// <summary><c>goeswith</c>: part of a word broken in two.</summary>
    Goeswith,

    /// <summary><c>reparandum</c>: repaired words.</summary>
    Reparandum,

    /// <summary><c>punct</c>: punctuation.</summary>
    Punct,

    /// <summary><c>dep</c>: unclassified.</summary>
    Dep,
}
