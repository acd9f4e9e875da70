using System.Collections.Frozen;
using Dateline.Analysis.Factuality;
using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Meetings;

/// <summary>Reads every phrase that speaks of a meeting: when, where, who, and how far it has come.</summary>
internal sealed class MeetingReader
{
    private static readonly string[] Convening = ["launch", "convene", "host", "organise", "organize", "call", "chair", "mediate", "open", "facilitate", "broker"];
    private static readonly string[] PartyPrepositions = ["between", "of", "with", "among"];
    private readonly NounPhraseTable<MeetingKind> _nouns;
    private readonly FrozenDictionary<string, (EquatableList<string> Places, MeetingState State)> _states;
    private readonly FactualityReader _factuality;

    /// <summary>Makes a reader over the embedded tables.</summary>
    /// <exception cref="LexiconException">A cell is malformed.</exception>
    public MeetingReader(FactualityReader factuality)
    {
        var assembly = typeof(MeetingReader).Assembly;
        _factuality = factuality;
        _nouns = new NounPhraseTable<MeetingKind>(LexiconTable.Load(assembly, "meetings/nouns.tsv", "id", "lemma", "modifier", "kind", "example", "counter"));
        _states = LexiconTable.Load(assembly, "meetings/states.tsv", "id", "lemma", "place", "state", "example", "counter")
            .Rows.ToFrozenDictionary(r => r["lemma"], r => (r.List("place"), r.Choice<MeetingState>("state")), StringComparer.Ordinal);
    }

    /// <summary>The mentions of a story, in order of the text.</summary>
    public IEnumerable<MeetingMention> Read(Scene scene, StatementSet statements)
    {
        foreach (var sentence in scene.Reading.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (_nouns.At(sentence, i) is var (row, kind) && Read(scene, statements, sentence, i, (kind, row["id"])) is { } mention)
                {
                    yield return mention;
                }
            }
        }
    }

    private MeetingMention? Read(Scene scene, StatementSet statements, Sentence sentence, int head, (MeetingKind Kind, string Row) found)
    {
        var presentation = _factuality.Read(scene, statements, sentence, head);
        var time = Circumstances.TimeOf(scene, sentence, head, IsCue) ?? VerbTime(scene, sentence, head, IsCue);
        if (StateOf(scene, statements, sentence, head, presentation.Held, time) is not { } state)
        {
            return null;
        }

        return new MeetingMention
        {
            Sentence = sentence.Index,
            Head = head,
            Kind = found.Kind,
            Rule = "meeting." + found.Row,
            State = state,
            Time = time,
            Place = Circumstances.PlaceOf(scene, sentence, head, IsCue) ?? WherePlace(scene, sentence, head) ?? PlaceAfter(scene, sentence, head),
            Participants = [.. Participants(scene, sentence, head).Distinct(StringComparer.Ordinal)],
            Conveners = [.. Conveners(scene, sentence, head)],
            Condition = presentation.Held.Condition?.ToSpan(),
            Statement = presentation.Statement?.Id,
            Round = RoundOf(scene, sentence, head),
        };

        bool IsCue(int index) => statements.CuedBy(sentence[index].Span) is not null;
    }

    /// <summary>The time of the verb that the meeting depends on: "plans to launch the next round of talks on February 8".</summary>
    private static TimeValue? VerbTime(Scene scene, Sentence sentence, int head, Func<int, bool> isCue)
    {
        var verb = sentence.GoverningPredicate(head);
        var takesPlace = OccurrenceVerbs.Include(sentence[verb].Lemma) || sentence[verb].IsLemma(Convening);
        return isCue(verb) || !takesPlace || sentence[head].Head != verb ? null : Circumstances.TimeOf(scene, sentence, verb, isCue);
    }

    /// <summary>The place that a where-clause hangs on: "in Geneva, where the envoy plans to launch the next round".</summary>
    private static Place? WherePlace(Scene scene, Sentence sentence, int head)
    {
        var where = Enumerable.Range(0, head).LastOrDefault(i => sentence[i].IsLemma("where") && sentence[i].Penn == "WRB", -1);
        return where < 0 ? null : scene.PlacesIn(sentence).LastOrDefault(p => p.End <= where && where - p.End <= 2)?.Place;
    }

    /// <summary>The place right behind the words for a meeting that a verb moves: "proposed a summit with North Korea in Pyongyang" tells where the summit
    /// is to be, however the phrase hangs.</summary>
    private Place? PlaceAfter(Scene scene, Sentence sentence, int head)
    {
        var verb = sentence[head].Head;
        return verb < 0 || sentence[head].Relation != Relation.Obj || !_states.ContainsKey(sentence[verb].Lemma)
            ? null
            : scene.PlacesIn(sentence).FirstOrDefault(p => p.Locative && sentence[p.Head].Head == verb && sentence.First(p.Head) == sentence.End(head))?.Place;
    }

    private MeetingState? StateOf(Scene scene, StatementSet statements, Sentence sentence, int head, Model.Factuality held, TimeValue? time)
    {
        var verb = sentence.GoverningPredicate(head);
        if (Told(scene, statements, sentence, head, verb) is { } told)
        {
            return told;
        }

        if (held.Polarity == Polarity.Negative)
        {
            return null;
        }

        if (IsDoubtfulMember(sentence, head))
        {
            return MeetingState.Mooted;
        }

        return held.Modality switch
        {
            Modality.Conditional => MeetingState.Conditional,
            Modality.Planned => held.Certainty == Certainty.Possible ? MeetingState.Mooted : MeetingState.Scheduled,
            Modality.Demanded or Modality.Intended => MeetingState.Proposed,
            Modality.Actual when held.Certainty is Certainty.Certain or Certainty.Probable => Timed(scene, sentence, verb, time),
            _ => MeetingState.Mooted,
        };
    }

    /// <summary>Whether the noun may as well belong to a phrase inside the first member of its coordination: in "held conversations devoted to the
    /// crisis and the meeting in Astana" nothing says that the meeting was held.</summary>
    private static bool IsDoubtfulMember(Sentence sentence, int head) =>
        sentence[head].Relation == Relation.Conj && sentence[head].Head is var first && sentence.Child(head, Relation.Det) >= 0
        && sentence.Children(first, Relation.Acl, Relation.AclRelcl)
            .Any(c => c > first && sentence.End(c) <= head && sentence.Child(c, Relation.Obl, Relation.Obj) >= 0);

    /// <summary>The state that the verb above the meeting tells as a fact: postponed, cancelled, proposed.</summary>
    private MeetingState? Told(Scene scene, StatementSet statements, Sentence sentence, int head, int verb)
    {
        var place = sentence[head].Relation switch
        {
            Relation.Nsubj => "subj",
            Relation.Obl or Relation.Nmod => "to",
            _ => "obj",
        };
        if (sentence[head].Head != verb || !_states.TryGetValue(sentence[verb].Lemma, out var row) || !row.Places.Contains(place))
        {
            return null;
        }

        var told = _factuality.Read(scene, statements, sentence, verb).Held;
        return told is { Modality: Modality.Actual, Polarity: Polarity.Positive } && told.Certainty != Certainty.Unknown ? row.State : null;
    }

    private static MeetingState Timed(Scene scene, Sentence sentence, int verb, TimeValue? time)
    {
        if (scene.Story.Published?.ToInstant() is { } now && time?.Earliest is { } begins && begins > now)
        {
            return MeetingState.Scheduled;
        }

        var underway = sentence[verb].Penn is "VBZ" or "VBP" || sentence.Children(verb, Relation.Aux).Any(a => sentence[a].IsLemma("be") && sentence[a].Penn is "VBZ" or "VBP");
        return underway && sentence[verb].IsLemma("hold", "continue", "discuss", "underway", "way", "go", "take", "meet") ? MeetingState.Underway : MeetingState.Held;
    }

    private static IEnumerable<string> Participants(Scene scene, Sentence sentence, int head)
    {
        var inner = PartyPrepositions.SelectMany(p => sentence.Obliques(head, p))
            .Concat(sentence.Children(head, Relation.NmodPoss));
        var verb = sentence[head].Head;
        var holds = verb >= 0 && sentence[verb].IsLemma("hold", "have", "attend", "join", "conclude", "resume", "begin", "start", "continue")
            && sentence[head].Relation is Relation.Obj ? sentence.SubjectsOf(verb) : [];
        return inner.Concat(holds).SelectMany(h => Within(scene, sentence, h));
    }

    private static IEnumerable<string> Within(Scene scene, Sentence sentence, int head)
    {
        var own = scene.ActorsOf(sentence, head).ToList();
        return own.Count > 0 ? own : sentence.Obliques(head, "of").SelectMany(o => scene.ActorsOf(sentence, o));
    }

    private static IEnumerable<string> Conveners(Scene scene, Sentence sentence, int head)
    {
        var verb = sentence.GoverningPredicate(head);
        return sentence[verb].IsLemma(Convening) && sentence.SubjectOf(verb) is var subject and >= 0 && !sentence.IsUnder(head, subject)
            ? scene.ActorsOf(sentence, subject)
            : [];
    }

    private static string? RoundOf(Scene scene, Sentence sentence, int head)
    {
        if (!sentence[head].IsLemma("round"))
        {
            return null;
        }

        var ordinal = sentence.Children(head, Relation.Amod).FirstOrDefault(-1);
        return ordinal >= 0 ? scene.Story.TextOf(sentence[ordinal].Span) : null;
    }
}
