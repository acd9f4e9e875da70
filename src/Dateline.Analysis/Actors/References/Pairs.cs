using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds the several actors that "they", "both sides" or "the two countries" take up.</summary>
internal sealed class Pairs
{
    private const int Reach = 2;

    private readonly CastDraft _cast;

    /// <summary>Makes a finder over the mentions of a cast.</summary>
    public Pairs(CastDraft cast) => _cast = cast;

    /// <summary>The actors of the nearest subject in the plural before a word; empty when there is none or more than one.</summary>
    public IReadOnlyList<ActorDraft> SubjectsBefore(Sentence sentence, int token)
    {
        for (var back = 0; back <= 1 && back <= sentence.Index; back++)
        {
            var index = sentence.Index - back;
            var subjects = _cast.In(index)
                .Where(m => (back > 0 || m.End <= token) && m.Sentence[m.Head].Relation is Relation.Nsubj or Relation.NsubjPass)
                .Select(m => Row(m))
                .Where(r => r.Count > 1 || (r.Count == 1 && r[0].IsPlural))
                .ToList();
            if (subjects.Count > 0)
            {
                return subjects.Count == 1 || subjects.Skip(1).All(s => s.SequenceEqual(subjects[0])) ? subjects[0] : [];
            }
        }

        return [];
    }

    /// <summary>The two actors of a kind that were last named together, else the only two of the last sentences.</summary>
    public IReadOnlyList<ActorDraft> Two(Sentence sentence, int token, Func<ActorDraft, bool> fits)
    {
        var all = new List<ActorDraft>();
        for (var back = 0; back <= Reach && back <= sentence.Index; back++)
        {
            var mentions = _cast.In(sentence.Index - back).Where(m => back > 0 || m.End <= token).ToList();
            for (var i = mentions.Count - 1; i >= 0; i--)
            {
                var row = Row(mentions[i]);
                if (row.Count == 2 && row.All(fits) && !IsLonger(mentions, row))
                {
                    return row;
                }
            }

            all.AddRange(mentions.Where(m => m.Kind != MentionKind.Pronoun).SelectMany(m => m.Actors).Where(fits));
        }

        var distinct = all.Distinct().ToList();
        return distinct.Count == 2 ? distinct : [];
    }

    // "observers from Kenya, Nigeria and South Africa" are no pair, whatever the tree says of the third.
    private static bool IsLonger(List<MentionDraft> mentions, IReadOnlyList<ActorDraft> row)
    {
        var last = mentions.FindLastIndex(m => m.Actors.Contains(row[1]));
        return last + 1 < mentions.Count && mentions[last + 1] is var next && next.First > mentions[last].End
            && Enumerable.Range(mentions[last].End, next.First - mentions[last].End).All(i => next.Sentence[i].Tag is UniversalTag.Cconj or UniversalTag.Punct or UniversalTag.Det);
    }

    /// <summary>The actors of a mention and of those coordinated with it.</summary>
    public IReadOnlyList<ActorDraft> Row(MentionDraft mention)
    {
        var actors = new List<ActorDraft>(mention.Actors);
        foreach (var child in mention.Sentence.Children(mention.Head, Relation.Conj))
        {
            if (_cast.At(mention.Sentence.Index, child) is { } other)
            {
                actors.AddRange(other.Actors.Where(a => !actors.Contains(a)));
            }
        }

        return actors;
    }
}
