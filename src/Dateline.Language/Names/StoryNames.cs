using Dateline.Model;

namespace Dateline.Language;

/// <summary>Makes the names of a story agree: who is once called by the full name is a person under the surname too.</summary>
internal static class StoryNames
{
    private const int ShortestSurname = 3;

    /// <summary>The sentences with surnames read as people.</summary>
    public static EquatableList<Sentence> Agree(List<Sentence> sentences)
    {
        var surnames = Surnames(sentences);
        return surnames.Count == 0 ? [.. sentences] : [.. sentences.Select(s => s with { Names = Agree(s, surnames) })];
    }

    /// <summary>Last words of people's full names that are the last word of no other name.</summary>
    private static HashSet<string> Surnames(List<Sentence> sentences)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var name in sentence.Names.Where(n => n.End - n.First > 1))
            {
                var last = sentence[name.End - 1].Form;
                (name.Kind == NameKind.Person && last.Length >= ShortestSurname ? people : others).Add(last);
            }
        }

        people.ExceptWith(others);
        return people;
    }

    private static EquatableList<NameSpan> Agree(Sentence sentence, HashSet<string> surnames)
    {
        var names = new List<NameSpan>();
        var inside = new bool[sentence.Tokens.Count];
        foreach (var name in sentence.Names)
        {
            inside.AsSpan(name.First..name.End).Fill(true);
            var isSurname = name.End - name.First == 1 && surnames.Contains(sentence[name.First].Form);
            names.Add(isSurname ? name with { Kind = NameKind.Person } : name);
        }

        for (var i = 0; i < inside.Length; i++)
        {
            if (!inside[i] && sentence[i].Tag == UniversalTag.Propn && surnames.Contains(sentence[i].Form))
            {
                names.Add(new NameSpan(i, i + 1, NameKind.Person));
            }
        }

        return [.. names.OrderBy(n => n.First)];
    }
}
