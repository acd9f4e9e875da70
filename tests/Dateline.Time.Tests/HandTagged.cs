using Dateline.Model;

namespace Dateline.Time.Tests;

/// <summary>Makes sentences from lines such as <c>Ministers will/MD meet/VB on Tuesday .</c></summary>
/// <remarks>Every word is <c>form</c>, <c>form/PENN</c>, <c>form/PENN/lemma</c> or <c>form/PENN/lemma/head/relation</c> (head 0-based, −1 for the root).
/// Without heads a simple tree is made: auxiliaries belong to the next verb, everything else to the verb before it.</remarks>
internal static class HandTagged
{
    public static Sentence Sentence(string line, int index = 0, int passage = 0)
    {
        var words = line.Split(' ').Select(Parts).ToArray();
        var heads = Heads(words);
        var tokens = new Token[words.Length];
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var form = words[i][0];
            tokens[i] = Make(words, heads, i, new TextSpan(passage, at, at + form.Length));
            at += form.Length + 1;
        }

        return new Sentence
        {
            Index = index,
            Span = new TextSpan(passage, 0, at - 1),
            Tokens = [.. tokens],
            Names = [],
        };
    }

    /// <summary>The words without their tags, joined by single spaces.</summary>
    public static string Text(string line) => string.Join(' ', line.Split(' ').Select(w => Parts(w)[0]));

    /// <summary>A slash between digits belongs to a date, not to the notation.</summary>
    private static string[] Parts(string word) =>
        word.Length > 1 && char.IsAsciiDigit(word[0]) && word.All(c => char.IsAsciiDigit(c) || c == '/') ? [word] : word.Split('/');

    private static Token Make(string[][] words, (int Head, Relation Relation)[] heads, int i, TextSpan span)
    {
        var (form, penn) = (words[i][0], Penn(words, i));
        return new Token
        {
            Span = span,
            Form = form,
            Penn = penn,
            Tag = Tag(penn, words, i),
            Lemma = words[i].Length > 2 && words[i][2].Length > 0 ? words[i][2] : form.ToLowerInvariant(),
            Head = heads[i].Head,
            Relation = heads[i].Relation,
            SpaceBefore = true,
        };
    }

    private static string Penn(string[][] words, int i) => words[i] switch
    {
        { Length: > 1 } w => w[1],
        ["to"] => "TO",
        [var f] when char.IsAsciiDigit(f[0]) => "CD",
        [var f] when f.All(char.IsPunctuation) => ".",
        ["in" or "on" or "at" or "of" or "for" or "by" or "from" or "since" or "until" or "before" or "after" or "with" or "over" or "about"] => "IN",
        ["the" or "a" or "an" or "The" or "A"] => "DT",
        [var f] when char.IsUpper(f[0]) && i > 0 => "NNP",
        _ => "NN",
    };

    private static UniversalTag Tag(string penn, string[][] words, int i) => penn switch
    {
        "MD" => UniversalTag.Aux,
        ['V', ..] when IsAuxiliary(words, i) => UniversalTag.Aux,
        ['V', ..] => UniversalTag.Verb,
        "CD" => UniversalTag.Num,
        "NNP" or "NNPS" => UniversalTag.Propn,
        "IN" => UniversalTag.Adp,
        "DT" => UniversalTag.Det,
        "TO" => UniversalTag.Part,
        "JJ" => UniversalTag.Adj,
        "RB" => UniversalTag.Adv,
        "." => UniversalTag.Punct,
        _ => UniversalTag.Noun,
    };

    private static bool IsAuxiliary(string[][] words, int i) =>
        words[i][0] is "is" or "are" or "was" or "were" or "be" or "been" or "has" or "have" or "had" or "did"
        && i + 1 < words.Length && words.Skip(i + 1).Take(2).Any(w => w.Length > 1 && w[1].StartsWith('V'));

    private static (int Head, Relation Relation)[] Heads(string[][] words)
    {
        var heads = new (int, Relation)[words.Length];
        var verbs = Enumerable.Range(0, words.Length)
            .Where(i => words[i].Length > 1 && words[i][1].StartsWith('V') && !IsAuxiliary(words, i)).ToArray();
        var root = verbs.Length > 0 ? verbs[0] : 0;
        for (var i = 0; i < words.Length; i++)
        {
            heads[i] = words[i].Length > 4
                ? (int.Parse(words[i][3], null), UniversalNames.ParseRelation(words[i][4])) : Guess(words, verbs, root, i);
        }

        return heads;
    }

    private static (int Head, Relation Relation) Guess(string[][] words, int[] verbs, int root, int i)
    {
        if (i == root)
        {
            return (-1, Relation.Root);
        }

        var next = verbs.FirstOrDefault(v => v > i, -1);
        if (next > 0 && IsAuxiliary(words, i))
        {
            return (next, words[next][1] is "VBN" && words[i][0] is not ("has" or "have" or "had") ? Relation.AuxPass : Relation.Aux);
        }

        if (next > 0 && Penn(words, i) is "MD" or "TO" && next - i <= 2)
        {
            return (next, Penn(words, i) == "MD" ? Relation.Aux : Relation.Mark);
        }

        var before = verbs.LastOrDefault(v => v < i, root);
        return (before, verbs.Contains(i) ? Clause(words, i) : words[i][0] is "not" or "n't" ? Relation.Advmod : Relation.Obl);
    }

    private static Relation Clause(string[][] words, int i) =>
        i > 0 && words[i - 1][0] is "to" or "be" ? Relation.Xcomp : Relation.Ccomp;
}
