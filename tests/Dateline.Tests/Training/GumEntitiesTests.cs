using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class GumEntitiesTests
{
    [Fact]
    public void A_mention_goes_from_its_opening_to_its_closing_and_has_a_group_and_a_type() =>
        Check("the DT 2 (1-person-new-nnnnn-cf1-2-coref\nmayor NN 3 1)\nleft VBD 0", "1 person: the mayor");

    [Fact]
    public void A_bracket_may_open_and_close_at_one_word() =>
        Check("She PRP 2 (4-person-giv:act-sssss-cf1*-1-ana)\nleft VBD 0", "4 person: She");

    [Fact]
    public void Brackets_nest_and_follow_each_other() => Check(
        "her PRP$ 3 (2-organization-new-nnnnn-cf2-3-coref(1-person-giv:act-sssss-cf1-1-ana)\ncity NN 3 (3-place-new-nnnnn-cf3-1-sgl)\ncouncil NN 4 2)\nmet VBD 0",
        "1 person: her", "3 place: city", "2 organization: her city council");

    [Fact]
    public void Several_mentions_may_close_at_one_word() => Check(
        "friends NNS 4 (1-person-new-nnnnn-cf1-1-coref\nof IN 3\nMira NNP 1 (2-person-new-nnnnn-cf2-1-sgl)1)\nleft VBD 0",
        "2 person: Mira", "1 person: friends of Mira");

    [Fact]
    public void A_mention_may_stand_in_another_of_the_same_entity() => Check(
        "Kask NNP 5 (1-person-new-nnnnn-cf1-1-coref\nwho WP 4\nis VBZ 4\nits PRP$ 1 (1-person-giv:act-nnnnn-cf1-1-pred)1)\nleft VBD 0",
        "1 person: its", "1 person: Kask who is its");

    [Fact]
    public void Brackets_may_cross() => Check(
        "the DT 3 (1-person-new-nnnnn-cf1-3-coref\nport NN 3 (2-place-new-nnnnn-cf2-1-coref\nchief NN 0 1)\nof IN 3\nHentzau NNP 3 2)",
        "1 person: the port chief", "2 place: port chief of Hentzau");

    [Fact]
    public void An_identity_may_hold_hyphens() =>
        Check("Kask NNP 2 (1-person-new-nnnnn-cf1-1-coref-Jovan_Kask-Tamm)\nleft VBD 0", "1 person: Kask");

    [Fact]
    public void The_parts_of_a_discontinuous_mention_are_one()
    {
        const string Text = "both DT 2 (1[1/2]-person-new-nnnnn-cf1-2,5-coref\nport NN 6 1[1/2])\nand CC 2\n( LS 2\nnew JJ 6 (1[2/2]-person-new-nnnnn-cf1-2,4-coref\nmayors NNS 0 1[2/2])";
        var mention = Assert.Single(GumEntities.Of(Sentence(Text)));
        Assert.Equal(("1", "0 1 4 5", "1 5"), (mention.Group, string.Join(' ', mention.Words), string.Join(' ', mention.Core)));
    }

    [Theory]
    [InlineData("mayor NN 2 (1-person-new-nnnnn-cf1-1-coref\nleft VBD 0")]
    [InlineData("mayor NN 2 1)\nleft VBD 0")]
    [InlineData("mayor NN 2 (1[1/2]-person-new-nnnnn-cf1-1-coref)\nleft VBD 0")]
    [InlineData("mayor NN 2 (1-person-new)\nleft VBD 0")]
    public void Brackets_that_do_not_match_or_lack_a_field_are_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => GumEntities.Of(Sentence(text)));

    [Fact]
    public void The_comment_of_the_document_gives_the_order_of_the_fields()
    {
        var sentence = Sentence("mayor NN 2 (1-1-coref-person)\nleft VBD 0") with { EntityFields = "GRP-minspan-link-etype" };
        Assert.Equal(["1 person: mayor"], Shown(sentence));
    }

    [Theory]
    [InlineData("the DT 2 (1-person-new-nnnnn-cf1-2-coref\nmayor NN 3 1)\nleft VBD 0", 1)]
    [InlineData("Mr. NNP 2 (1-person-new-nnnnn-cf1-1,2-coref\nKask NNP 3 1)\nleft VBD 0", 1)]
    [InlineData("Jovan NNP 3 (1-person-new-nnnnn-cf1-1,2-coref\nKask NNP 1 1)\nleft VBD 0", 0)]
    [InlineData("300 CD 3 (1-person-new-nnnnn-cf1-2-coref\nsailors NNS 3 1)\nleft VBD 0", 1)]
    public void The_head_is_the_only_word_of_the_minimal_span_or_the_word_by_which_a_name_hangs(string text, int head)
    {
        var sentence = Sentence(text);
        Assert.Equal(head, Assert.Single(GumEntities.Of(sentence)).Head(sentence));
    }

    private static void Check(string text, params string[] mentions) => Assert.Equal(mentions, Shown(Sentence(text)));

    private static IEnumerable<string> Shown(TreebankSentence sentence) =>
        GumEntities.Of(sentence).Select(m => $"{m.Group} {m.Kind}: {string.Join(' ', m.Words.Select(w => sentence.Words[w].Form))}");

    private static TreebankSentence Sentence(string text) => Assert.Single(GumText.Read("GUM_news_test", text));
}
