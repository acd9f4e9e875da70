using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Finds who says what: the attributions of a story, their sources, contents, acts and nesting.</summary>
internal sealed class StatementFinder
{
    private readonly VerbAttributions _verbs;
    private readonly NounAttributions _nouns;
    private readonly PhraseAttributions _phrases;
    private readonly AdverbAttributions _adverbs;
    private readonly HeadlineAttributions _headlines;
    private readonly RefusalTable _refusals = new();

    /// <summary>Makes a finder over a cue table.</summary>
    public StatementFinder(CueTable cues)
    {
        _verbs = new VerbAttributions(cues);
        _nouns = new NounAttributions(cues);
        _phrases = new PhraseAttributions(cues);
        _adverbs = new AdverbAttributions(cues);
        _headlines = new HeadlineAttributions(cues);
    }

    /// <summary>The statements of a story in order of the text.</summary>
    public StatementSet Find(Scene scene)
    {
        var quotes = new QuoteReader(QuotationScanner.Scan(scene.Story));
        var found = scene.Reading.Sentences.SelectMany(s => In(scene, s)).Select(quotes.Read).Where(a => IsTold(scene, quotes, a)).ToList();
        var carried = new CarriedContent(scene, quotes).Apply(found);
        var settled = carried.Select(a => _refusals.Settle(scene, Headlined(a))).ToList();
        return StatementChain.Build(scene, ReportedSource.Resolve(scene, settled));
    }

    private List<Attribution> In(Scene scene, Sentence sentence)
    {
        var found = _verbs.In(scene, sentence)
            .Concat(_phrases.In(scene, sentence))
            .Concat(_nouns.In(scene, sentence))
            .Concat(_adverbs.In(sentence))
            .OrderBy(a => a.CueSpan)
            .ToList();
        found.RemoveAll(a => found.Exists(b => b != a && b.CueSpan.Contains(a.CueSpan) && b.CueSpan.Length > a.CueSpan.Length));
        var cited = CitationAttributions.In(scene, sentence, found.FindAll(a => a.Cue.Class == "verb")).ToList();
        found.RemoveAll(a => a.Cue.Class == "phrase" && cited.Exists(c => c.CueSpan.Overlaps(a.CueSpan)));
        found.AddRange(cited);
        if (_headlines.In(scene, sentence) is { } headline)
        {
            found.Add(headline);
        }

        return found;
    }

    /// <summary>Whether somebody is told to say something: not when the cue stands inside its own content, when a quoted speaker
    /// says "I" or "we" of himself, or when parties agree on a thing, which is an event and no utterance.</summary>
    private static bool IsTold(Scene scene, QuoteReader quotes, Attribution attribution)
    {
        if (attribution.Carries(attribution.CueSpan))
        {
            return false;
        }

        if (attribution.Source is { } source && quotes.IsQuoted(source) && scene.Story.TextOf(source) is "I" or "We" or "we")
        {
            return false;
        }

        if (attribution.Content.Any(c => IsAnonymity(scene.Story.TextOf(c))))
        {
            return false;
        }

        if (attribution.Act == SpeechAct.RefuseComment && attribution.Speakers.Contains(scene.Cast.Outlet ?? ""))
        {
            return false;
        }

        return attribution.Act != SpeechAct.Agree || (attribution.Basis != StatementBasis.Passive && attribution.Content.Any(c => c.Length > 0 && !StartsWithPreposition(scene, c)));
    }

    /// <summary>"asked not to be named" tells how a source wants to be treated, not what it says.</summary>
    private static bool IsAnonymity(string content) =>
        content.StartsWith("not to be ", StringComparison.Ordinal) || content.StartsWith("anonymity", StringComparison.Ordinal);

    private static bool StartsWithPreposition(Scene scene, TextSpan content)
    {
        var first = scene.Story.TextOf(content).Split(' ', 2)[0];
        return first is "on" or "upon" or "with";
    }

    private static Attribution Headlined(Attribution attribution) =>
        attribution.CueSpan.Passage == TextSpan.Headline && attribution.Basis == StatementBasis.Explicit
            ? attribution with { Basis = StatementBasis.Headline, Quote = QuoteKind.Headline }
            : attribution;
}
