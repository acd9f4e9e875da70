using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>The actors and mentions found so far.</summary>
internal sealed class CastDraft
{
    private readonly Dictionary<string, ActorDraft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Sentence, int Head), MentionDraft> _byHead = [];
    private readonly Dictionary<int, List<MentionDraft>> _bySentence = [];
    private readonly ILookup<int, TimeMention> _times;

    /// <summary>Begins an empty cast for a reading and its times.</summary>
    public CastDraft(Reading reading, EquatableList<TimeMention> times, ActorLexicon lexicon)
    {
        Reading = reading;
        _times = times.ToLookup(t => t.Sentence);
        Lexicon = lexicon;
        Scans = [.. reading.Sentences.Select(s => new SentenceScan(s, lexicon))];
    }

    /// <summary>The reading.</summary>
    public Reading Reading { get; }

    /// <summary>The tables.</summary>
    public ActorLexicon Lexicon { get; }

    /// <summary>The sentences, looked up.</summary>
    public IReadOnlyList<SentenceScan> Scans { get; }

    /// <summary>The story.</summary>
    public Story Story => Reading.Story;

    /// <summary>The mentions in order of the text.</summary>
    public IEnumerable<MentionDraft> Mentions =>
        _byHead.Values.OrderBy(m => m.Sentence.Index).ThenBy(m => m.First).ThenByDescending(m => m.End);

    /// <summary>The time expressions of a sentence, in order.</summary>
    public IEnumerable<TimeMention> TimesIn(Sentence sentence) => _times[sentence.Index];

    /// <summary>The actor of a key such as <c>state:RUS</c>, made when it is first asked for.</summary>
    public ActorDraft Actor(string key, Func<ActorDraft> make)
    {
        if (!_byKey.TryGetValue(key, out var actor))
        {
            actor = make();
            _byKey.Add(key, actor);
        }

        return actor;
    }

    /// <summary>The actor of a key, or <see langword="null"/>.</summary>
    public ActorDraft? Known(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The mention whose head is this word, or <see langword="null"/>.</summary>
    public MentionDraft? At(int sentence, int head) => _byHead.GetValueOrDefault((sentence, head));

    /// <summary>The mentions of one sentence, left to right.</summary>
    public IReadOnlyList<MentionDraft> In(int sentence) => _bySentence.TryGetValue(sentence, out var mentions) ? mentions : [];

    /// <summary>Records that words stand for actors; nothing happens when their head already stands for somebody.</summary>
    public void Mention(SentenceScan scan, NameRun words, MentionKind kind, string rule, params IReadOnlyList<ActorDraft> actors)
    {
        if (Add(scan, words, kind, rule, actors))
        {
            scan.Take(words.First, words.End);
        }
    }

    /// <summary>Records that a title stands for actors; the names in its phrase stay free for those whom they name.</summary>
    public void MentionOffice(SentenceScan scan, TitlePhrase phrase, string rule, params IReadOnlyList<ActorDraft> actors)
    {
        if (Add(scan, new NameRun(phrase.First, phrase.End), MentionKind.Role, rule, actors))
        {
            scan.Take(phrase.Hit.First, phrase.Hit.End);
        }
    }

    private bool Add(SentenceScan scan, NameRun words, MentionKind kind, string rule, IReadOnlyList<ActorDraft> actors)
    {
        var head = Heads.Of(scan.Sentence, words.First, words.End);
        var mention = new MentionDraft { Sentence = scan.Sentence, Head = head, First = words.First, End = words.End, Actors = actors, Kind = kind, Rule = rule };
        if (!_byHead.TryAdd((scan.Sentence.Index, head), mention))
        {
            return false;
        }

        Insert(mention);
        foreach (var actor in actors)
        {
            actor.FoundBy(rule);
        }

        return true;
    }

    private void Insert(MentionDraft mention)
    {
        if (!_bySentence.TryGetValue(mention.Sentence.Index, out var mentions))
        {
            _bySentence.Add(mention.Sentence.Index, mentions = []);
        }

        var position = mentions.FindIndex(m => (m.First, -m.End).CompareTo((mention.First, -mention.End)) > 0);
        mentions.Insert(position < 0 ? mentions.Count : position, mention);
    }
}
