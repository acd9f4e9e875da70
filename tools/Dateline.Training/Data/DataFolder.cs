namespace Dateline.Training;

/// <summary>Where each set lies in the folder of training and evaluation data.</summary>
internal sealed class DataFolder(string root)
{
    /// <summary>UD English EWT, training part.</summary>
    public string EwtTrain => At("ud-ewt", "train.conllu.gz");

    /// <summary>UD English EWT, development part.</summary>
    public string EwtDev => At("ud-ewt", "dev.conllu.gz");

    /// <summary>GUM, training part.</summary>
    public string GumTrain => At("ud-gum", "train.conllu.gz");

    /// <summary>GUM, development part.</summary>
    public string GumDev => At("ud-gum", "dev.conllu.gz");

    /// <summary>CrossNER politics, training part.</summary>
    public string CrossNerTrain => At("crossner-politics", "train.txt");

    /// <summary>CrossNER politics, development part.</summary>
    public string CrossNerDev => At("crossner-politics", "dev.txt");

    /// <summary>WikiGold.</summary>
    public string WikiGold => At("wikigold", "wikigold.conll.txt");

    /// <summary>Universal NER on the development part of EWT.</summary>
    public string UniversalNer => At("uner-ewt", "dev.iob2");

    /// <summary>The folder of re3d.</summary>
    public string Re3d => At("re3d");

    /// <summary>The folder of TimeBank.</summary>
    public string TimeBank => At("timebank");

    /// <summary>The folder of AQUAINT.</summary>
    public string Aquaint => At("aquaint");

    /// <summary>The folder of the English date and time cases of Recognizers-Text.</summary>
    public string RecognizersSpecs => At("recognizers-specs");

    /// <summary>The constructions, JSONL.</summary>
    public string Constructions => At("constructions", "constructions.jsonl");

    /// <summary>The folder of the Article Extraction Benchmark.</summary>
    public string ArticleExtraction => At("pages", "aeb");

    /// <summary>The folder of Fundus' pages.</summary>
    public string Fundus => At("pages", "fundus");

    /// <summary>The Local-Global Lexicon.</summary>
    public string LocalGlobalLexicon => At("geoparsing", "lgl.xml.gz");

    /// <summary>GeoWebNews.</summary>
    public string GeoWebNews => At("geoparsing", "GWN.xml.gz");

    private string At(params ReadOnlySpan<string> parts) => Path.Combine([root, .. parts]);
}
