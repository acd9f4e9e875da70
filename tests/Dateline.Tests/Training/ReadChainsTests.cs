using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class ReadChainsTests
{
    private const string Couple =
        "Kask NNP 4 (2-person-new-nnnnn-cf1-1-coref(1-person-new-nnnnn-cf1-1-coref)\nand CC 1\nhis PRP$ 3 (3-person-new-nnnnn-cf2-2-coref(1-person-giv:act-nnnnn-cf1-1-ana)\nwife NN 1 3)2)\nleft VBD 0";

    private const string Mayor = "the DT 3 (1-person-new-nnnnn-cf1-3-coref\nnew JJ 3\nmayor NN 6\nof IN 5\nHentzau NNP 3 (2-place-new-nnnnn-cf2-1-coref)1)\nleft VBD 0";

    private const string Judge = "Justice NNP 2 (1-person-new-nnnnn-cf1-1,2-coref\nKask NNP 3 1)\nleft VBD 0";

    [Fact]
    public void A_mention_is_the_one_with_the_same_head_however_long() =>
        Assert.Equal(["1"], Chains(Mayor, "kask Role 0 1 3 2"));

    [Fact]
    public void Of_those_with_the_same_head_it_is_the_one_with_the_nearest_bounds()
    {
        Assert.Equal(["1"], Chains(Couple, "kask Name 0 0 1 0"));
        Assert.Equal(["2"], Chains(Couple, "kask Name 0 0 4 0"));
    }

    [Fact]
    public void No_two_mentions_are_the_same_one() => Assert.Equal(["1", "-"], Chains(Judge, "kask Name 0 0 2 1", "kask Name 0 0 1 0"));

    [Fact]
    public void A_name_may_hang_by_any_of_its_words() => Assert.Equal(["1"], Chains(Judge, "kask Name 0 0 2 0"));

    [Fact]
    public void The_head_comes_before_the_other_words_of_a_name() =>
        Assert.Equal(["-", "1"], Chains(Judge, "court Name 0 0 1 0", "kask Name 0 1 2 1"));

    [Fact]
    public void A_mention_whose_head_nobody_marked_is_none_of_theirs() => Assert.Equal(["-"], Chains(Mayor, "leave Unnamed 0 0 6 5"));

    [Fact]
    public void A_mention_of_several_actors_is_left_out() =>
        Assert.Equal(["1"], Chains(Couple, "kask+mira Pronoun 0 0 4 0", "kask Pronoun 0 2 3 2"));

    [Fact]
    public void What_the_annotators_take_for_a_place_is_in_no_chain_and_an_actor_of_one_mention_is_none()
    {
        var read = WrittenChains.Read(Gold(Mayor), "state Name 0 4 5 4", "state Role 0 2 3 2", "kask Role 0 0 1 0", "kask Role 0 5 6 5");
        Assert.Equal([["kask", "kask"]], read.Chains.Select(c => c.Select(m => m.Actor)));
    }

    [Fact]
    public void Chains_share_the_mentions_that_are_the_same()
    {
        var overlap = WrittenChains.Read(Gold(Couple), "kask Name 0 0 1 0", "kask Pronoun 0 2 3 2", "kask Unnamed 0 4 5 4").Overlap;
        Assert.Equal([2, 3, 2], [.. overlap.Gold, .. overlap.Found, overlap.Common[0, 0]]);
    }

    private static List<TreebankSentence> Gold(string text) => GumText.Read("GUM_news_test", text);

    private static IEnumerable<string> Chains(string text, params string[] mentions) =>
        WrittenChains.Read(Gold(text), mentions).Mentions.Select(m => m.Gold?.Chain ?? "-");
}
