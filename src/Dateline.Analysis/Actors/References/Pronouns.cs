using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Resolves "he", "she", "it" and "they" to actors named before; what is not clear stays open.</summary>
internal sealed class Pronouns
{
    private readonly CastDraft _cast;
    private readonly Salience _salience;
    private readonly QuoteMarks _quotes;
    private readonly Pairs _pairs;

    /// <summary>Makes a resolver for a story.</summary>
    public Pronouns(CastDraft cast, Pairs pairs)
    {
        _cast = cast;
        _salience = new Salience(cast);
        _quotes = new QuoteMarks(cast.Reading);
        _pairs = pairs;
    }

    /// <summary>Resolves the word at a position, if it is a pronoun of the third person.</summary>
    public void Resolve(SentenceScan scan, int index)
    {
        if (scan[index].Tag != UniversalTag.Pron || scan.IsTaken(index, index + 1))
        {
            return;
        }

        var actors = Antecedents(scan, index);
        if (actors.Count > 0)
        {
            _cast.Mention(scan, new NameRun(index, index + 1), MentionKind.Pronoun, "ac-pronoun", actors);
        }
    }

    private IReadOnlyList<ActorDraft> Antecedents(SentenceScan scan, int index) => scan[index].Form.ToLowerInvariant() switch
    {
        "he" or "him" or "his" => Person(scan, index, Gender.Male),
        "she" or "her" => Person(scan, index, Gender.Female),
        "it" or "its" => Thing(scan, index),
        "they" or "them" or "their" => Several(scan, index),
        _ => [],
    };

    private IReadOnlyList<ActorDraft> Person(SentenceScan scan, int index, Gender gender)
    {
        var quoted = _quotes.Has(scan.Sentence.Index, index);
        var person = _salience.Best(scan.Sentence, index, m => IsPerson(m, gender) && (!quoted || _quotes.Has(m.Sentence.Index, m.Head)));
        return person is null ? [] : [person];
    }

    private static bool IsPerson(MentionDraft mention, Gender gender) =>
        mention.Single is { Kind: ActorKind.Person or ActorKind.Unnamed or ActorKind.Office, IsPlural: false } person && (person.Gender == Gender.Unknown || person.Gender == gender);

    // "It said": an institution that has just spoken. Elsewhere "it" is too often a plan or a town.
    private IReadOnlyList<ActorDraft> Thing(SentenceScan scan, int index)
    {
        var word = scan[index];
        if (_quotes.Has(scan.Sentence.Index, index))
        {
            return [];
        }

        return word.Penn == "PRP$" ? Owner(scan, index) : Speaker(scan, index, word);
    }

    private IReadOnlyList<ActorDraft> Speaker(SentenceScan scan, int index, Token word)
    {
        if (word.Relation != Relation.Nsubj || word.Head < 0 || !Salience.IsSpeaking(scan[word.Head].Lemma))
        {
            return [];
        }

        var actor = _salience.Best(scan.Sentence, index, m => IsInstitution(m) && m.Sentence[m.Head].Relation is Relation.Nsubj);
        return actor is null ? [] : [actor];
    }

    private IReadOnlyList<ActorDraft> Owner(SentenceScan scan, int index)
    {
        var subject = _cast.In(scan.Sentence.Index).LastOrDefault(m => m.End <= index && IsInstitution(m) && m.Sentence[m.Head].Relation is Relation.Nsubj or Relation.NsubjPass
            && scan.Sentence.IsUnder(index, m.Sentence[m.Head].Head));
        return subject?.Single is { } actor ? [actor] : [];
    }

    private static bool IsInstitution(MentionDraft mention) => mention.Single is
    {
        Kind: ActorKind.State or ActorKind.Government or ActorKind.Ministry or ActorKind.Office or ActorKind.Legislature or ActorKind.Military or ActorKind.ArmedGroup
            or ActorKind.Party or ActorKind.Coalition or ActorKind.Igo or ActorKind.Ngo or ActorKind.Company or ActorKind.Media,
    };

    private IReadOnlyList<ActorDraft> Several(SentenceScan scan, int index)
    {
        if (_quotes.Has(scan.Sentence.Index, index))
        {
            return [];
        }

        return _pairs.SubjectsBefore(scan.Sentence, index);
    }
}
