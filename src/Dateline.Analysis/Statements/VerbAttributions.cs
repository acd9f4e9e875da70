using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Attributions whose cue is a verb: said, told reporters, refused to comment, was quoted as saying.</summary>
internal sealed class VerbAttributions
{
    private static readonly SpeechAct[] ActsWithoutContent =
        [SpeechAct.RefuseComment, SpeechAct.NoInformation, SpeechAct.NeitherConfirmNorDeny];

    private readonly CueTable _cues;

    /// <summary>Makes a finder over a cue table.</summary>
    public VerbAttributions(CueTable cues) => _cues = cues;

    /// <summary>The attributions of a sentence, in order of their cues.</summary>
    public IEnumerable<Attribution> In(Scene scene, Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence[i].Tag is UniversalTag.Verb or UniversalTag.Aux && IsUttered(sentence, i)
                && CueMatcher.Match(_cues, sentence, i) is var (cue, complement)
                && Attribute(scene, sentence, i, complement, cue) is { } attribution)
            {
                yield return attribution;
            }
        }
    }

    /// <summary>Whether the verb is said to have been uttered: no infinitive, no plan to speak, no cue that its table leaves positive but the text negates.</summary>
    private static bool IsUttered(Sentence sentence, int verb)
    {
        if (sentence[verb].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Amod || NounAttributions.IsMistagged(sentence, verb))
        {
            return false;
        }

        if (IsAwaited(sentence, verb) || IsOccasion(sentence, verb))
        {
            return false;
        }

        var asked = verb == 0 && sentence[verb].Penn is "VBD" or "VBN" && sentence.Child(verb, Relation.Nsubj) < 0;
        if (asked || (sentence[verb].Penn == "VBG" && !OpensClause(sentence, verb)))
        {
            return false;
        }

        return !sentence.Children(verb).ToArray().Any(c => sentence[c].IsLemma("will", "shall", "may", "might", "must", "should", "if", "to") && c < verb
            && sentence[c].Relation is Relation.Aux or Relation.Mark);
    }

    /// <summary>Whether the verb only tells on what occasion another speaks: "he said when asked about the exchange".</summary>
    private static bool IsOccasion(Sentence sentence, int verb) =>
        sentence[verb].Relation == Relation.Advcl && sentence[verb].Penn is "VBN" or "VBD" && sentence.Child(verb, Relation.Nsubj, Relation.NsubjPass) < 0
        && sentence.Children(verb, Relation.Mark, Relation.Advmod).Any(m => sentence[m].IsLemma("when"));

    /// <summary>Whether somebody has yet to speak: "as soon as Baku confirms the date", "unless they agree".</summary>
    private static bool IsAwaited(Sentence sentence, int verb) =>
        sentence[verb].Relation == Relation.Advcl && sentence[verb].Penn is not ("VBD" or "VBG")
        && sentence.Children(verb, Relation.Mark, Relation.Advmod).Any(m => sentence[m].IsLemma("if", "unless", "once", "as", "until", "when", "soon", "before", "provided"));

    /// <summary>Whether a participle tells of speaking: after a comma, in the progressive, or with a clause of its own.</summary>
    private static bool OpensClause(Sentence sentence, int verb) =>
        !sentence.Children(verb, Relation.Mark, Relation.Case).Any(m => sentence[m].Tag is UniversalTag.Adp or UniversalTag.Sconj && !sentence[m].IsLemma("as"))
        && IsClauseHead(sentence, verb);

    private static bool IsClauseHead(Sentence sentence, int verb) =>
        (verb > 0 && sentence[verb - 1].Form == "," && !sentence[verb].IsLemma("speak"))
        || sentence.Child(verb, Relation.Ccomp, Relation.Aux) >= 0;

    private static Attribution? Attribute(Scene scene, Sentence sentence, int verb, int complement, Cue cue)
    {
        if (sentence.IsNegated(verb) && cue.Negated is null && complement < 0)
        {
            return null;
        }

        var source = SourceFinder.OfVerb(scene, sentence, verb);
        var addressee = Addressee(sentence, verb, cue);
        var frame = Frame.Around(sentence, verb, complement, source, addressee);
        var content = ContentFinder.Find(sentence, frame, verb, complement, cue);
        if (!IsComplete(sentence, verb, source, content, cue))
        {
            return null;
        }

        return new Attribution
        {
            Cue = cue,
            Sentence = sentence.Index,
            CueSpan = CueSpan(sentence, verb, complement),
            Source = source < 0 ? null : SourceFinder.SpanOf(sentence, source, verb),
            SourceHead = source,
            Speakers = source < 0 ? [] : [.. scene.ActorsOf(sentence, source)],
            Content = [.. content.Where(c => c.First < c.End).Select(c => sentence.SpanOf(c.First, c.End))],
            Act = cue.Act,
            Basis = source < 0 ? StatementBasis.Passive : StatementBasis.Explicit,
            Addressee = addressee < 0 ? null : AddresseeText(scene, sentence, addressee),
            Channel = ChannelReader.Of(sentence, frame),
            Time = TimeOf(scene, sentence, verb, content),
            Rules = [cue.Id],
        };
    }

    /// <summary>Whether there is somebody who speaks, or a passive that hides him, and something that is said, or an act that needs no words.</summary>
    private static bool IsComplete(Sentence sentence, int verb, int source, List<(int First, int End)> content, Cue cue)
    {
        if (content.Count == 0 && !ActsWithoutContent.Contains(cue.Act))
        {
            return false;
        }

        return source >= 0 || (sentence.IsPassive(verb) && IsHearsay(sentence, verb, content));
    }

    /// <summary>Whether a passive without an agent reports a clause: "it is expected that …", not "no casualties were reported".</summary>
    private static bool IsHearsay(Sentence sentence, int verb, List<(int First, int End)> content) =>
        sentence[verb].Relation is not (Relation.Acl or Relation.Advcl)
        && content.Exists(c => Enumerable.Range(c.First, c.End - c.First).Any(i => sentence[i].Tag == UniversalTag.Verb));

    private static int Addressee(Sentence sentence, int verb, Cue cue) => cue.Addressee switch
    {
        "" => -1,
        "obj" => sentence.Child(verb, Relation.Iobj, Relation.Obj),
        "iobj" => sentence.Child(verb, Relation.Iobj),
        var preposition => sentence.Obliques(verb, preposition).FirstOrDefault(-1),
    };

    /// <summary>The words for the addressee, without the preposition and without when and where it was said.</summary>
    private static string AddresseeText(Scene scene, Sentence sentence, int addressee)
    {
        var (first, end) = (sentence.First(addressee), addressee + 1);
        while (first < addressee && sentence[first].Tag == UniversalTag.Adp)
        {
            first++;
        }

        while (end < sentence.End(addressee) && (sentence[end].Tag is UniversalTag.Propn or UniversalTag.Noun || sentence[end].IsLemma("of", "'s")))
        {
            end++;
        }

        return scene.Story.TextOf(sentence.SpanOf(first, end));
    }

    private static TextSpan CueSpan(Sentence sentence, int verb, int complement)
    {
        var first = verb;
        while (first > 0 && sentence[first - 1].Head == verb && sentence[first - 1].Relation is Relation.Aux or Relation.AuxPass or Relation.Advmod
               && sentence[first - 1].Tag is UniversalTag.Aux or UniversalTag.Part)
        {
            first--;
        }

        return sentence.SpanOf(first, Math.Max(verb, complement) + 1);
    }

    private static TimeValue? TimeOf(Scene scene, Sentence sentence, int verb, List<(int First, int End)> content) =>
        scene.TimesIn(sentence)
            .Where(t => t.Kind is TimeKind.Date or TimeKind.Time && !content.Exists(c => t.First >= c.First && t.First < c.End))
            .FirstOrDefault(t => sentence.GoverningPredicate(t.First) == verb || sentence.GoverningPredicate(t.End - 1) == verb)?.Value;
}
