namespace Dateline.Training;

/// <summary>Adds up the measures of coreference over documents.</summary>
internal sealed class ChainTally
{
    private RecallPrecision _mentions;
    private RecallPrecision _muc;
    private RecallPrecision _bCubed;
    private RecallPrecision _ceafE;

    /// <summary>How many mentions were expected.</summary>
    public int Expected => (int)_mentions.Expected;

    /// <summary>F1 of each measure over the sums of parts and wholes, and the mean of the three of CoNLL-2012, in per cent.</summary>
    public IEnumerable<(string Metric, double Value)> Figures =>
    [
        ("muc", _muc.F1),
        ("b3", _bCubed.F1),
        ("ceafe", _ceafE.F1),
        ("conll", (_muc.F1 + _bCubed.F1 + _ceafE.F1) / 3),
        ("mentionF1", _mentions.F1),
    ];

    /// <summary>Counts a document.</summary>
    public void Add(ChainOverlap document)
    {
        _mentions += ChainScores.Mentions(document);
        _muc += ChainScores.Muc(document);
        _bCubed += ChainScores.BCubed(document);
        _ceafE += ChainScores.CeafE(document);
    }
}
