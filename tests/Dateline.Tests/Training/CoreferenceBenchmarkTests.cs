using Dateline.Language;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class CoreferenceBenchmarkTests
{
    private static readonly DataFolder Data = new(Path.Combine(Repository.Root, "..", "shared", "data"));

    [Fact]
    public void A_name_and_its_pronoun_are_a_chain_of_the_raw_text()
    {
        var gold = GumText.Read(
            "GUM_news_test",
            "President NNP 4 (1-person-new-nnnnn-cf1-1,2,3-coref\nJovan NNP 1\nKask NNP 2 1)\narrived VBD 0\nin IN 6\nAnkara NNP 4 (2-place-new-nnnnn-cf2-1-sgl)\n. . 4",
            "He PRP 2 (1-person-giv:act-nnnnn-cf1-1-ana)\nthanked VBD 0\nreporters NNS 2\n. . 2");
        var read = Assert.Single(new CoreferenceBenchmark(Data, LanguageModel.Load()).Read(ChainDocument.Of(gold)));
        Assert.Equal([["1", "1"]], read.Chains.Select(c => c.Select(m => m.Gold?.Chain)));
    }

    [Fact]
    public void The_mentions_of_GUM_are_all_read()
    {
        Assert.SkipWhen(!File.Exists(Data.GumDev), "../shared/data/ud-gum/dev.conllu.gz is absent.");
        var documents = ChainDocument.Load(Data.GumDev).ToList();
        Assert.Equal((12, 2993, 113, 693), (documents.Count, documents.Sum(d => d.Mentions.Count), documents.Sum(d => d.Chains.Count), documents.Sum(d => d.Chains.Sum(c => c.Count))));
        Assert.Equal(141, documents.Where(d => d.IsNews).Sum(d => d.Chains.Sum(c => c.Count)));
        Assert.All(documents.SelectMany(d => d.Mentions), m => Assert.True(m.Span.Contains(m.Head) && m.Core.All(m.Span.Contains)));
    }
}
