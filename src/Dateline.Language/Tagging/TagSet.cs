using Dateline.Model;

namespace Dateline.Language;

/// <summary>The pairs of universal and Penn tag that the tagger knows.</summary>
/// <param name="names">The pairs as <c>NOUN/NNS</c>; the position is the class.</param>
internal sealed class TagSet(string[] names)
{
    private readonly (UniversalTag Universal, string Penn)[] _tags = [.. names.Select(Parse)];

    /// <summary>The pairs as <c>NOUN/NNS</c>; the position is the class.</summary>
    public string[] Names { get; } = names;

    /// <summary>How many classes there are.</summary>
    public int Count => _tags.Length;

    /// <summary>The universal tag of a class.</summary>
    public UniversalTag Universal(int tag) => _tags[tag].Universal;

    /// <summary>The Penn tag of a class.</summary>
    public string Penn(int tag) => _tags[tag].Penn;

    private static (UniversalTag Universal, string Penn) Parse(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return (UniversalNames.ParseTag(name[..slash]), name[(slash + 1)..]);
    }
}
