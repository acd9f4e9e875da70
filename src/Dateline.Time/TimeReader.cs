using Dateline.Model;

namespace Dateline.Time;

/// <summary>Finds the time expressions of a story and says what each means there.</summary>
/// <remarks>A compositional grammar over typed words gives a small tree ("the second half of January 2017" is a half of a month of
/// a year); a resolver turns tree, anchors, the tense of the governing clause and the zone into bounds. Numbers of resolutions,
/// designations, counts and names are no times. Instances hold only tables and may be shared between threads.</remarks>
public sealed class TimeReader
{
    private readonly TimeLexicon _lexicon;
    private readonly WordSplitter _splitter;
    private readonly DirectionFinder _directions;
    private readonly ValueMaker _values;

    /// <summary>Loads the tables of <c>lexicon/time</c>.</summary>
    /// <exception cref="LexiconException">A table is malformed.</exception>
    public TimeReader()
    {
        _lexicon = new TimeLexicon();
        _splitter = new WordSplitter(_lexicon);
        _directions = new DirectionFinder(_lexicon.Cues);
        _values = new ValueMaker(_lexicon.Zones);
    }

    /// <summary>The time expressions of a reading.</summary>
    /// <remarks><i>Shape</i>: in order of the text, not overlapping, perhaps empty. <i>Unresolved when</i> a yearless or relative time
    /// has neither a publication nor a dateline to count from: it then has no EDTF value and no bounds.
    /// Prepositions ("by", "until", "since") stay outside the words and shape the bounds.</remarks>
    public EquatableList<TimeMention> Read(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var scene = new Scene(Anchors.Of(reading.Story, _lexicon.Zones), Direction.Unknown, default);
        var mentions = new List<TimeMention>();
        foreach (var sentence in reading.Sentences)
        {
            scene = ReadSentence(reading.Story, sentence, scene, mentions);
        }

        return [.. mentions];
    }

    private Scene ReadSentence(Story story, Sentence sentence, Scene scene, List<TimeMention> mentions)
    {
        var pieces = _splitter.Split(sentence);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (TimeGrammar.Expression(pieces, i) is not { } parsed || Refusal.Refuses(pieces, i, parsed))
            {
                continue;
            }

            var (first, end) = (pieces[i].Token, pieces[parsed.End - 1].Token + 1);
            var seen = scene.Toward(_directions.Find(sentence, first, end));
            var tree = Context.Apply(pieces, i, parsed);
            var extent = Resolver.Resolve(tree, seen);
            mentions.Add(Mention(story, sentence, (first, end), extent, scene.Anchors));
            scene = scene with { Told = scene.Told.With(extent, tree) };
            i = parsed.End - 1;
        }

        return scene;
    }

    private TimeMention Mention(Story story, Sentence sentence, (int First, int End) words, Extent extent, Anchors anchors) => new()
    {
        Sentence = sentence.Index,
        First = words.First,
        End = words.End,
        Kind = extent.Kind,
        Value = _values.Make(story.TextOf(sentence.SpanOf(words.First, words.End)), extent, anchors),
    };
}
