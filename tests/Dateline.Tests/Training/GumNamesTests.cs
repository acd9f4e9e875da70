using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class GumNamesTests
{
    [Fact]
    public void A_mention_is_cut_down_to_the_name_in_it() => Check(
        "the DT 3 (1-person-new-nnnnn-cf1-3,4-coref\nport NN 3\nJovan NNP 5\nKask NNP 3 1)\nleft VBD 0", "2..4 Person");

    [Fact]
    public void A_mention_whose_head_is_no_proper_noun_gives_no_name() =>
        Check("the DT 2 (1-person-new-nnnnn-cf1-2-coref\nmayor NN 3 1)\nleft VBD 0");

    [Fact]
    public void A_mention_around_another_of_the_same_entity_gives_no_name_and_one_around_another_entity_does() => Check(
        "Kask NNP 6 (1-person-new-nnnnn-cf1-1-coref\nits PRP$ 1 (1-person-giv:act-nnnnn-cf1-1-pred)1)\nmet VBD 0\nTamm NNP 3 (2-person-new-nnnnn-cf2-1-coref\nof IN 6\nHentzau NNP 4 (3-place-new-nnnnn-cf3-1-coref)2)",
        "3..6 Person");

    private static void Check(string text, params string[] names) =>
        Assert.Equal(names, Assert.Single(GumNames.Of(GumText.Read("GUM_news_test", text))).Names.Select(n => $"{n.First}..{n.End} {n.Kind}"));
}
