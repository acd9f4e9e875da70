using Dateline.Model;

namespace Dateline.Time;

/// <summary>Finds the time expressions of a story and says what each means there.</summary>
/// <remarks>A compositional grammar over typed words gives a small tree ("the second half of January 2017" is a half of a month of
/// a year); a resolver turns tree, anchors, the tense of the governing clause and the zone into bounds. Numbers of resolutions,
/// designations, counts and names are no times. Instances hold only tables and may be shared between threads.</remarks>
public sealed class TimeReader
{
    private readonly ExpressionFinder _finder;
    private readonly RoleFinder _roles;
    private readonly StatementDays _statements;
    private readonly ValueMaker _values;
    private readonly ZoneTable _zones;

    /// <summary>Loads the tables of <c>lexicon/time</c>.</summary>
    /// <exception cref="LexiconException">A table is malformed.</exception>
    public TimeReader()
    {
        var lexicon = new TimeLexicon();
        _zones = lexicon.Zones;
        _finder = new ExpressionFinder(lexicon);
        _roles = new RoleFinder(lexicon.Governors, lexicon.Cues);
        _statements = new StatementDays(_roles);
        _values = new ValueMaker(lexicon.Zones);
    }

    /// <summary>The time expressions of a reading.</summary>
    /// <remarks><i>Shape</i>: in order of the text, not overlapping, perhaps empty. <i>Unresolved when</i> a yearless or relative time
    /// has neither a publication nor a dateline to count from: it then has no EDTF value and no bounds.
    /// Prepositions ("by", "until", "since") stay outside the words and shape the bounds.</remarks>
    public EquatableList<TimeMention> Read(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var scene = new Scene(Anchors.Of(reading.Story, _zones), Direction.Unknown, default);
        var mentions = new List<TimeMention>();
        foreach (var sentence in reading.Sentences)
        {
            scene = ReadSentence(reading.Story, sentence, scene with { Told = scene.Told with { Dated = null } }, mentions);
        }

        return [.. mentions];
    }

    private Scene ReadSentence(Story story, Sentence sentence, Scene scene, List<TimeMention> mentions)
    {
        var expressions = _finder.Find(sentence);
        foreach (var expression in expressions)
        {
            var seen = _statements.SceneOf(sentence, expression, expressions, scene).Toward(expression.Direction);
            var extent = Resolver.Resolve(expression.Tree, seen);
            if (expression.Tree is ToldQuarterTree && !extent.IsResolved)
            {
                continue;
            }

            var role = _roles.Of(sentence, expression, extent, seen.Today);
            mentions.Add(Mention(story, sentence, expression, extent, role, scene.Anchors));
            scene = scene with { Told = scene.Told.With(extent, expression.Tree) };
        }

        return scene;
    }

    private TimeMention Mention(Story story, Sentence sentence, Expression expression, Extent extent, TimeRole role, Anchors anchors) => new()
    {
        Sentence = sentence.Index,
        First = expression.First,
        End = expression.End,
        Kind = extent.Kind,
        Value = _values.Make(story.TextOf(sentence.SpanOf(expression.First, expression.End)), extent, anchors),
        Governor = expression.Governor,
        Role = role,
        Frequency = extent.Frequency,
    };
}
