using Dateline.Language;

namespace Dateline.Training;

/// <summary>Everything that networks learn from.</summary>
internal sealed class TrainingSets
{
    private const int LongestSentence = 120;
    private const int WireTimes = 4;
    private const int PoliticsTimes = 3;
    private const int Seed = 5;
    private const double Cased = 0.12;

    private readonly TrainingAids _aids;
    private readonly List<TreebankSentence> _ewt;
    private readonly List<TreebankSentence> _gum;
    private readonly List<TreebankSentence> _wire;
    private readonly List<NamedSentence> _names;

    /// <summary>Loads the sets.</summary>
    /// <param name="data">Where they lie.</param>
    /// <param name="segmenter">Cuts documents that come without words.</param>
    /// <param name="aids">Which helps are used.</param>
    public TrainingSets(DataFolder data, Segmenter segmenter, TrainingAids aids)
    {
        (Data, _aids) = (data, aids);
        (_ewt, _gum) = (Treebank.Load(data.EwtTrain), Treebank.Load(data.GumTrain));
        _wire = aids.HasFlag(TrainingAids.Wire) ? Treebank.Load(WireTreebank.Train) : [];
        _names = !aids.HasFlag(TrainingAids.Names) ? [] :
        [
            .. Enumerable.Repeat(NameFiles.CrossNer(data.CrossNerTrain), PoliticsTimes).SelectMany(s => s),
            .. NameFiles.WikiGold(data.WikiGold),
            .. Re3dDocument.Load(data.Re3d, held: false).Select(d => d.WithNamesOnly()).SelectMany(d => d.Sentences(segmenter)),
        ];
    }

    /// <summary>Where the sets lie.</summary>
    public DataFolder Data { get; }

    /// <summary>The sentences of the treebanks.</summary>
    public IEnumerable<TreebankSentence> Trees => [.. _ewt, .. _gum, .. _wire];

    /// <summary>The samples: the wire treebank and the politics set several times over since they are small, some sentences once more in other
    /// cases of letters, as headlines and hasty writers have them; very long sentences are left out.</summary>
    public List<NetworkSample> Samples(SampleMaker maker)
    {
        List<NetworkSample> samples =
        [
            .. _ewt.Select(s => maker.Of(s, names: null)),
            .. _gum.Zip(GumNames.Of(_gum)).Select(p => maker.Of(p.First, p.Second)),
            .. Enumerable.Repeat(_wire, WireTimes).SelectMany(w => w).Select(s => maker.Of(s, WireTreebank.Names(s))),
            .. _names.Select(maker.Of),
        ];
        var random = new Random(Seed);
        var share = _aids.HasFlag(TrainingAids.Recased) ? Cased : 0;
        samples.AddRange(samples.Where(_ => random.NextDouble() < share).ToList().Select(s => maker.Recased(s, (LetterCase)random.Next(3))));
        samples.RemoveAll(s => s.Words > LongestSentence);
        if (!_aids.HasFlag(TrainingAids.Clues))
        {
            samples.ForEach(s => Array.Clear(s.Clues));
        }

        return samples;
    }
}
