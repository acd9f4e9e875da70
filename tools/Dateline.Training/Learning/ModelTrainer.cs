using Dateline.Language;

namespace Dateline.Training;

/// <summary>Trains the whole English model.</summary>
internal sealed class ModelTrainer(DataFolder data, Action<string> report)
{
    private const int RarestTag = 3;
    private const int Folds = 5;
    private const int TaggerEpochs = 7;
    private const int NameEpochs = 8;

    /// <summary>The model; the same data gives the same bytes.</summary>
    public LanguageModel Train(int parserEpochs)
    {
        List<TreebankSentence> sentences = [.. Treebank.Load(data.EwtTrain), .. Treebank.Load(data.GumTrain)];
        report($"{sentences.Count} sentences, {sentences.Sum(s => s.Words.Length)} words");
        var passages = TreebankPassage.Of(sentences);
        var splits = SegmenterTrainer.Splits(passages);
        var ends = SegmenterTrainer.Ends(passages);
        report($"segmenter: {splits.Count} and {ends.Count} weights");
        var tagSet = TaggerTrainer.TagsOf(sentences, RarestTag);
        var taggerTrainer = new TaggerTrainer(tagSet);
        var tagging = taggerTrainer.Train(sentences, TaggerEpochs);
        report($"tagger: {tagSet.Count} tags, {tagging.Count} weights");
        var naming = NameTrainer.Train(NamedSentences(), new Tagger(tagging), NameEpochs);
        report($"names: {naming.Count} weights");
        var parsing = new ParserTrainer(tagSet, report).Train(taggerTrainer.Jackknife(sentences, Folds, TaggerEpochs - 2), parserEpochs);
        report($"parser: {parsing.Count} weights");
        return new LanguageModel(new ModelParts
        {
            Splits = splits,
            Ends = ends,
            Tags = tagSet,
            Tagging = tagging,
            Parsing = parsing,
            Naming = naming,
            Lemmas = LemmaTrainer.Train(sentences),
        });
    }

    private List<NamedSentence> NamedSentences() =>
    [
        .. NameFiles.CrossNer(data.CrossNerTrain),
        .. NameFiles.WikiGold(data.WikiGold),
        .. GumNames.Of(Treebank.Load(data.GumTrain)),
    ];
}
