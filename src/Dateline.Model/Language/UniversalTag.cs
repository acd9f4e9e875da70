namespace Dateline.Model;

/// <summary>The part of speech of a word, in the 17 classes of Universal Dependencies.</summary>
/// <remarks>Source: universaldependencies.org/u/pos, version 2.</remarks>
public enum UniversalTag
{
    /// <summary>Other.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adj,

    /// <summary>Adposition.</summary>
    Adp,

    /// <summary>Adverb.</summary>
    Adv,

    /// <summary>Auxiliary, the copula included.</summary>
    Aux,

    /// <summary>Coordinating conjunction.</summary>
    Cconj,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Interjection.</summary>
    Intj,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Numeral.</summary>
    Num,

    /// <summary>Particle, e.g. <c>to</c>, <c>not</c>, <c>'s</c>.</summary>
    Part,

    /// <summary>Pronoun, possessives included.</summary>
    Pron,

    /// <summary>Proper noun.</summary>
    Propn,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Subordinating conjunction.</summary>
    Sconj,

    /// <summary>Symbol.</summary>
    Sym,

    /// <summary>Main verb.</summary>
    Verb,
}
