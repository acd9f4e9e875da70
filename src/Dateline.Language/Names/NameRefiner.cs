using Dateline.Model;

namespace Dateline.Language;

/// <summary>Makes names of the scores of the network: decodes them, mends their ends and kinds, looks inside, and joins roles.</summary>
internal static class NameRefiner
{
    /// <summary>Shorter words that open names are particles: <c>al</c>, <c>van</c>, <c>bin</c>.</summary>
    private const int ShortestCommonWord = 5;

    private const NameClue Whole = NameClue.Country | NameClue.Place | NameClue.People | NameClue.Nationality
        | NameClue.Organisation | NameClue.Government | NameClue.Media;

    /// <summary>The sentence with its names.</summary>
    public static Sentence WithNames(Sentence sentence, SentenceReading reading)
    {
        var names = Names(sentence.Tokens, reading);
        var named = sentence with
        {
            Names = [.. names],
            InnerNames = [.. names.SelectMany(n => Inner(n, reading.Clues))],
        };
        return named with { Roles = [.. RoleFinder.Roles(named, reading.Clues)] };
    }

    /// <summary>The outermost names of words, sorted.</summary>
    public static List<NameSpan> Names(IReadOnlyList<Token> tokens, SentenceReading reading) =>
        Names([.. tokens.Select(t => t.Form)], reading);

    /// <summary>The outermost names of words, sorted.</summary>
    public static List<NameSpan> Names(string[] forms, SentenceReading reading)
    {
        var labels = NameDecoder.Labels(reading.Network.Names.Labels, reading.Network.Names.Moves, forms.Length);
        var names = NameLabels.Spans(labels).ConvertAll(n => Trimmed(n, forms, reading.Clues));
        names.RemoveAll(n => n.End == n.First);
        return [.. names.SelectMany(n => WithoutTitle(n, reading.Clues)).Select(n => n with { Kind = Kind(n, reading.Clues) })];
    }

    /// <summary>The name without common words at its ends that are no part of names: <c>Syrian settlement</c> names the Syrians only,
    /// <c>the conservative Union</c> begins with its capital; a person ends where a place follows: <c>Dan Quayle of Indiana</c>.</summary>
    private static NameSpan Trimmed(NameSpan name, string[] forms, NameClue[] clues)
    {
        var (first, end) = (name.First, name.Kind == NameKind.Person ? Array.IndexOf(forms, "of", name.First, name.End - name.First) : -1);
        end = end > first ? end : name.End;
        while (end > first && char.IsLower(forms[end - 1][0]) && (clues[end - 1] & NameClues.Common) == 0)
        {
            end--;
        }

        while (first + 1 < end && forms[first].Length >= ShortestCommonWord && char.IsLower(forms[first][0]) && char.IsUpper(forms[end - 1][0]))
        {
            first++;
        }

        return name with { First = first, End = end };
    }

    /// <summary>A person's name without the title before it, and the names in the title: <c>Kremlin</c> and <c>Dmitry Peskov</c>.</summary>
    private static IEnumerable<NameSpan> WithoutTitle(NameSpan name, NameClue[] clues)
    {
        var title = name.Kind == NameKind.Person ? LastTitle(name, clues) : -1;
        return title < 0 ? [name]
            : [.. Known(new NameSpan(name.First, title, name.Kind), clues), name with { First = title + 1 }];
    }

    private static int LastTitle(NameSpan name, NameClue[] clues)
    {
        var title = name.End - 2;
        while (title >= name.First && (clues[title] & (NameClue.Title | NameClue.FirstName)) != NameClue.Title)
        {
            title--;
        }

        return title < name.First ? -1 : title;
    }

    /// <summary>The kind of a name: that of the lexicon for a name it knows, else what was learnt, ministries and media parted from other organisations.</summary>
    private static NameKind Kind(NameSpan name, NameClue[] clues)
    {
        var known = IsWhole(name, clues) ? clues[name.First] & Whole : NameClue.None;
        return known switch
        {
            NameClue.Country => NameKind.Place,
            NameClue.People => NameKind.Group,
            NameClue.Nationality => NameKind.Nationality,
            NameClue.Government => NameKind.Government,
            NameClue.Media => NameKind.Media,
            _ => name.Kind == NameKind.Organisation ? OrganisationKind(name, clues) : name.Kind,
        };
    }

    private static bool IsWhole(NameSpan name, NameClue[] clues) =>
        !clues[name.First].HasFlag(NameClue.Inside)
        && !clues.AsSpan((name.First + 1)..name.End).ContainsAnyExcept(clues[name.First] | NameClue.Inside)
        && (name.End == clues.Length || !clues[name.End].HasFlag(NameClue.Inside));

    /// <summary>What an organisation is by the noun at its head, the last or the first: <c>Defence Ministry</c>, <c>Ministry of Defence</c>.</summary>
    private static NameKind OrganisationKind(NameSpan name, NameClue[] clues)
    {
        var heads = clues[name.First] | clues[name.End - 1];
        return heads.HasFlag(NameClue.Organ) || heads.HasFlag(NameClue.Government) ? NameKind.Government
            : heads.HasFlag(NameClue.Outlet) || heads.HasFlag(NameClue.Media) ? NameKind.Media
            : NameKind.Organisation;
    }

    private static IEnumerable<NameSpan> Inner(NameSpan name, NameClue[] clues) => name.Kind == NameKind.Person
        ? []
        : Known(name, clues).Where(n => n.End - n.First < name.End - name.First);

    /// <summary>The names inside a span that the lexicon knows.</summary>
    private static IEnumerable<NameSpan> Known(NameSpan span, NameClue[] clues)
    {
        for (var first = span.First; first < span.End; first++)
        {
            var end = first + 1;
            while (end < span.End && clues[end].HasFlag(NameClue.Inside))
            {
                end++;
            }

            if (KindOf(clues[first]) is { } kind)
            {
                yield return new NameSpan(first, end, kind);
            }
        }
    }

    private static NameKind? KindOf(NameClue clue) => clue.HasFlag(NameClue.Inside) ? null : (clue & Whole) switch
    {
        NameClue.None => null,
        var c when c.HasFlag(NameClue.Nationality) => NameKind.Nationality,
        var c when c.HasFlag(NameClue.People) => NameKind.Group,
        var c when c.HasFlag(NameClue.Government) => NameKind.Government,
        var c when c.HasFlag(NameClue.Media) => NameKind.Media,
        var c when c.HasFlag(NameClue.Organisation) => NameKind.Organisation,
        _ => NameKind.Place,
    };
}
