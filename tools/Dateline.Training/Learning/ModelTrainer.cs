using Dateline.Language;

namespace Dateline.Training;

/// <summary>Trains the whole English model, or some of its parts.</summary>
/// <param name="data">Where the training sets lie.</param>
/// <param name="report">Takes a line on each step.</param>
/// <param name="earlier">The model whose parts stay as they are when only others are trained; absent when all are trained.</param>
internal sealed class ModelTrainer(DataFolder data, Action<string> report, LanguageModel? earlier)
{
    private const int RarestTag = 3;
    private const int Folds = 5;
    private const int GuideFolds = 3;
    private const int ForwardTrainings = 1;
    private const int TaggerEpochs = 8;
    private const int NameEpochs = 8;

    private readonly List<TreebankSentence> _sentences = [.. Treebank.Load(data.EwtTrain), .. Treebank.Load(data.GumTrain)];

    /// <summary>The model; the same data gives the same bytes.</summary>
    /// <param name="parts">The parts to train.</param>
    /// <param name="parserEpochs">Rounds of training of the parser.</param>
    public LanguageModel Train(ModelPart parts, int parserEpochs)
    {
        var kept = earlier?.Parts;
        var passages = TreebankPassage.Of(_sentences);
        var tagSet = kept?.Tags ?? TaggerTrainer.TagsOf(_sentences, RarestTag);
        var splits = Part(parts, ModelPart.Segmenter, kept?.Splits, () => SegmenterTrainer.Splits(passages));
        var ends = Part(parts, ModelPart.Segmenter, kept?.Ends, () => SegmenterTrainer.Ends(passages));
        var segmenter = Segmenter.Make(splits, ends);
        var tagging = Part(parts, ModelPart.Tagger, kept?.Tagging, () => new TaggerTrainer(tagSet).Train(_sentences, TaggerEpochs));
        var (backward, forward) = kept is null || parts.HasFlag(ModelPart.Parser) ? Parsers(tagSet, parserEpochs) : (kept.Backward, kept.Forward);
        report($"Parser: {backward.Count} and {forward.Count} weights");
        return new LanguageModel(new ModelParts
        {
            Tags = tagSet,
            Tagging = tagging,
            Splits = splits,
            Ends = ends,
            Naming = Part(parts, ModelPart.Names, kept?.Naming, () => NameTrainer.Train(NamedSentences(segmenter), new Tagger(tagging), NameEpochs)),
            Backward = backward,
            Forward = forward,
            Lemmas = LemmaTrainer.Train(_sentences),
        });
    }

    private WeightTable Part(ModelPart wanted, ModelPart part, WeightTable? kept, Func<WeightTable> train)
    {
        if (kept is not null && !wanted.HasFlag(part))
        {
            return kept;
        }

        var table = train();
        report($"{part}: {table.Count} weights");
        return table;
    }

    /// <summary>The backward parser, and the forward parser that learns from trees of backward parsers which have not seen the sentence.</summary>
    private (WeightTable Backward, WeightTable Forward) Parsers(TagSet tagSet, int epochs)
    {
        var tagged = new TaggerTrainer(tagSet).Jackknife(_sentences, Folds, TaggerEpochs - 3);
        var samples = _sentences.Select(s => new ParserSample(s.Forms, tagged[s], GoldTree.Of(s), Guide: null)).ToList();
        var trainer = new ParserTrainer(tagSet, report);
        var guided = trainer.Guided(samples, GuideFolds, epochs - 1);
        return (trainer.Train([.. samples.Select(s => s.Reversed())], epochs, trainings: 1), trainer.Train(guided, epochs, ForwardTrainings));
    }

    private List<NamedSentence> NamedSentences(Segmenter segmenter) =>
    [
        .. NameFiles.CrossNer(data.CrossNerTrain),
        .. NameFiles.WikiGold(data.WikiGold),
        .. GumNames.Of(Treebank.Load(data.GumTrain)),
        .. Re3dDocument.Load(data.Re3d, held: false).Select(d => d.WithNamesOnly()).SelectMany(d => d.Sentences(segmenter)),
    ];
}
