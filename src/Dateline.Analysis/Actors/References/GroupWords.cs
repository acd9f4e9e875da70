using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Resolves short names of groups and pairs: "the group", "the rebels", "both sides", "the two countries", "the ministry".</summary>
internal sealed class GroupWords
{
    private const int Reach = 2;

    private readonly CastDraft _cast;
    private readonly Pairs _pairs;

    /// <summary>Makes a resolver for a story.</summary>
    public GroupWords(CastDraft cast, Pairs pairs) => (_cast, _pairs) = (cast, pairs);

    /// <summary>Resolves the noun at a position, if it is such a word.</summary>
    public void Resolve(SentenceScan scan, int index)
    {
        if (GroupPhrase.At(_cast.Lexicon, scan, index) is not { } phrase || phrase.IsNamed)
        {
            return;
        }

        var actors = IsPair(scan, phrase) ? Pair(scan, phrase) : phrase.Definite && phrase.First == phrase.End - 1 ? One(scan, phrase) : [];
        if (actors.Count > 0)
        {
            _cast.Mention(scan, new NameRun(phrase.First, phrase.End), MentionKind.Group, actors.Count > 1 ? "ac-pair" : "ac-group-again", actors);
        }
    }

    private static bool IsPair(SentenceScan scan, GroupPhrase phrase) => phrase.IsPlural
        && phrase.Noun.Class is GroupClass.Sides or GroupClass.States or GroupClass.Political
        && phrase.Noun.Lemma is "side" or "party" or "country" or "nation" or "state" or "neighbour" or "neighbor" or "government" or "capital" or "power"
        && (scan.Is(phrase.First - 1, "the", "both", "these") || scan.Is(phrase.First, "two", "both"));

    private IReadOnlyList<ActorDraft> Pair(SentenceScan scan, GroupPhrase phrase)
    {
        if (phrase.NameFirst != phrase.End - 1)
        {
            return [];
        }

        var two = scan.Is(phrase.First, "two") || scan.Is(phrase.First - 1, "both", "two") || phrase.Noun.Class == GroupClass.Sides;
        return !two && phrase.Noun.Lemma != "party" ? []
            : phrase.Noun.Class == GroupClass.States ? _pairs.Two(scan.Sentence, phrase.First, a => a.Kind == ActorKind.State)
            : _pairs.Two(scan.Sentence, phrase.First, IsParty);
    }

    private static bool IsParty(ActorDraft actor) => actor.Kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedGroup or ActorKind.Military or ActorKind.Coalition or ActorKind.Party
        || (actor.Kind == ActorKind.Group && actor.Noun is "opposition" or "rebel" or "separatist" or "insurgent");

    // The last group that the word can mean, when the nearest sentence that has one has only one.
    private List<ActorDraft> One(SentenceScan scan, GroupPhrase phrase)
    {
        for (var back = 0; back <= Reach && back <= scan.Sentence.Index; back++)
        {
            var fitting = _cast.In(scan.Sentence.Index - back)
                .Where(m => (back > 0 || m.End <= phrase.First) && m.Single is { } a && Fits(a, phrase))
                .Select(m => m.Single!).Distinct().ToList();
            fitting = fitting.Count > 0 ? fitting : Home(scan.Sentence.Index - back, phrase);
            if (fitting.Count > 0)
            {
                return fitting.Count == 1 ? fitting : [];
            }
        }

        return [];
    }

    // "Hezbollah leader Hassan Qasir said ... The group": the group whose leader was named.
    private List<ActorDraft> Home(int sentence, GroupPhrase phrase) =>
        [.. _cast.In(sentence).SelectMany(m => m.Single?.MemberOf ?? []).Where(a => Fits(a, phrase)).Distinct()];

    private static bool Fits(ActorDraft actor, GroupPhrase phrase) => phrase.Noun.Lemma switch
    {
        "group" or "movement" => actor.Kind is ActorKind.ArmedGroup or ActorKind.Party or ActorKind.Ngo,
        "organization" or "organisation" => actor.Kind is ActorKind.Igo or ActorKind.Ngo or ActorKind.ArmedGroup,
        "agency" => actor.Kind is ActorKind.Media or ActorKind.Igo,
        "coalition" or "alliance" or "bloc" => actor.Kind is ActorKind.Coalition || actor.Noun == phrase.Noun.Lemma || (actor.Kind == ActorKind.Igo && phrase.Noun.Lemma != "coalition"),
        _ => actor.Noun == phrase.Noun.Lemma,
    };
}
