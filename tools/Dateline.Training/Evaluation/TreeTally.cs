using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Counts words whose tags, features and arcs are right.</summary>
internal sealed class TreeTally
{
    private int _universal;
    private int _penn;
    private int _morphology;
    private int _heads;
    private int _arcs;

    /// <summary>How many words were counted.</summary>
    public int Words { get; private set; }

    /// <summary>Universal tags, per cent.</summary>
    public double Universal => Share(_universal);

    /// <summary>Penn tags, per cent.</summary>
    public double Penn => Share(_penn);

    /// <summary>Whole bundles of tense, mood, voice, number, person and verb form, per cent.</summary>
    public double Morphology => Share(_morphology);

    /// <summary>Heads, per cent.</summary>
    public double Unlabelled => Share(_heads);

    /// <summary>Heads with relations, per cent.</summary>
    public double Labelled => Share(_arcs);

    /// <summary>Counts a word.</summary>
    public void Add(TreebankWord gold, NetworkReading reading, int at, (TagSet Tags, FeatureSet Features) classes)
    {
        var isHead = reading.Heads[at] + 1 == gold.Head;
        Words++;
        _universal += classes.Tags.Universal(reading.Tags[at]) == gold.Universal ? 1 : 0;
        _penn += gold.Tag.EndsWith("/" + classes.Tags.Penn(reading.Tags[at]), StringComparison.Ordinal) ? 1 : 0;
        _morphology += classes.Features[reading.Features[at]] == Model.Morphology.Parse(gold.Features) ? 1 : 0;
        _heads += isHead ? 1 : 0;
        _arcs += isHead && (Relation)reading.Relations[at] == gold.Relation ? 1 : 0;
    }

    private double Share(int count) => 100.0 * count / Math.Max(1, Words);
}
