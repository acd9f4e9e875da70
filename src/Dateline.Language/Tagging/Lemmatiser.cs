using System.Runtime.InteropServices;

namespace Dateline.Language;

/// <summary>Gives the dictionary form of a word from its tag and its ending.</summary>
/// <remarks>
/// The longest known ending of the word, which may be the whole word, names an edit: cut some letters, add others.
/// Endings and edits are learnt from the treebanks; a word with no known ending is its own lemma. Of the verbs that a form in <c>-ed</c> or
/// <c>-ing</c> may come from, a common one is preferred to a rare one: <c>shelled</c> gives <c>shell</c>, not <c>shel</c>.
/// </remarks>
/// <param name="endings">Hashes of tag and ending, ascending.</param>
/// <param name="edits">For each ending its edit.</param>
/// <param name="scripts">The edits, as <c>2|y</c>: letters to cut, then letters to add.</param>
internal sealed class Lemmatiser(ulong[] endings, ushort[] edits, string[] scripts)
{
    private const int LongestEnding = 6;
    private const int LongestWord = 40;
    private const int Rare = 20_000;
    private const int ShortestStem = 3;
    private const int Unknown = 1 << 20;

    private readonly (int Cut, string Add)[] _scripts = [.. scripts.Select(Parse)];

    /// <summary>The lemma of a word with the tag pair that a <see cref="TagSet"/> spells <paramref name="tag"/>.</summary>
    /// <param name="form">The word as printed.</param>
    /// <param name="tag">The tag pair.</param>
    /// <param name="common">Words by how common they are.</param>
    public string Lemma(string form, string tag, WordIndex common)
    {
        var isName = tag.StartsWith("PROPN", StringComparison.Ordinal);
        var plain = Plain(form);
        if (form.Length > LongestWord)
        {
            return isName ? form : plain;
        }

        var basis = isName ? form : plain;
        var lemma = Edited(basis, Edit(plain, FeatureHash.Text(tag)));
        return isName ? lemma : Commonest(plain, lemma, common);
    }

    /// <summary>The commonest of the verbs that a form in <c>-ed</c> or <c>-ing</c> may come from, when the lemma is one of them and rare.</summary>
    private static string Commonest(string form, string lemma, WordIndex common)
    {
        var stem = form.EndsWith("ed", StringComparison.Ordinal) ? form[..^2] : form.EndsWith("ing", StringComparison.Ordinal) ? form[..^3] : "";
        if (stem.Length < ShortestStem || lemma == form)
        {
            return lemma;
        }

        string[] verbs = stem[^1] == stem[^2] ? [stem, stem + "e", stem[..^1]] : [stem, stem + "e"];
        if (!verbs.Contains(lemma, StringComparer.Ordinal))
        {
            return lemma;
        }

        var best = verbs.MinBy(v => Rank(v, common))!;
        return Rank(lemma, common) > Rare && Rank(best, common) < Rare ? best : lemma;
    }

    /// <summary>The key of an ending under a tag; <paramref name="whole"/> when it is the whole word.</summary>
    public static ulong Key(ulong tag, ReadOnlySpan<char> ending, bool whole) =>
        FeatureHash.Mix(FeatureHash.Mix(tag, FeatureHash.Text(ending)), whole ? 1u : 2u);

    /// <summary>The word in lower case with plain apostrophes.</summary>
    public static string Plain(string form) => string.Create(form.Length, form, (span, word) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Letters.Plain(word[i]);
        }
    });

    /// <summary>The endings of a word from the longest, the whole word, to the empty one.</summary>
    public static IEnumerable<(int Start, bool Whole)> Endings(string word)
    {
        yield return (0, true);
        for (var length = Math.Min(LongestEnding, word.Length); length >= 0; length--)
        {
            yield return (word.Length - length, false);
        }
    }

    /// <summary>Reads the endings from a model file.</summary>
    public static Lemmatiser Read(BinaryReader reader)
    {
        var scripts = new string[reader.ReadInt32()];
        for (var i = 0; i < scripts.Length; i++)
        {
            scripts[i] = reader.ReadString();
        }

        var endings = new ulong[reader.ReadInt32()];
        var edits = new ushort[endings.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(endings.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(edits.AsSpan()));
        return new Lemmatiser(endings, edits, scripts);
    }

    /// <summary>Writes the endings into a model file.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(scripts.Length);
        foreach (var script in scripts)
        {
            writer.Write(script);
        }

        writer.Write(endings.Length);
        writer.Write(MemoryMarshal.AsBytes(endings.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(edits.AsSpan()));
    }

    /// <summary>The edit of the longest known ending of a word.</summary>
    private (int Cut, string Add) Edit(string word, ulong tag)
    {
        foreach (var (start, whole) in Endings(word))
        {
            var at = Array.BinarySearch(endings, Key(tag, word.AsSpan(start), whole));
            if (at >= 0)
            {
                return _scripts[edits[at]];
            }
        }

        return (0, "");
    }

    private static string Edited(string basis, (int Cut, string Add) edit)
    {
        var lemma = edit.Cut == 0 && edit.Add.Length == 0 ? basis : string.Concat(basis.AsSpan(0, Math.Max(0, basis.Length - edit.Cut)), edit.Add);
        return lemma.Length == 0 ? basis : lemma;
    }

    private static int Rank(string lemma, WordIndex common) =>
        common.Find(FeatureHash.Text(lemma)) is var rank && rank > 0 ? rank : Unknown;

    private static (int Cut, string Add) Parse(string script)
    {
        var bar = script.IndexOf('|', StringComparison.Ordinal);
        return (int.Parse(script.AsSpan(0, bar), System.Globalization.CultureInfo.InvariantCulture), script[(bar + 1)..]);
    }
}
