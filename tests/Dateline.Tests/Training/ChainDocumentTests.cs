using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class ChainDocumentTests
{
    private static readonly List<TreebankSentence> Sentences = GumText.Read(
        "GUM_news_ferry",
        "Ferry NN 2 (9-object-new-nnnnn-cf1-1-coref)\nresumes VBZ 0",
        """
        Jovan NNP 3 (1-person-new-nnnnn-cf1-1,2-coref
        Kask NNP 1 1)
        left VBD 0
        Hentzau NNP 3 (2-place-new-nnnnn-cf2-1-coref)
        . . 3

        His PRP$ 2 (3-organization-new-nnnnn-cf1-2-coref(1-person-giv:act-nnnnn-cf1-1-ana)
        office NN 3 3)
        wired VBD 0
        Hentzau NNP 3 (2-place-giv:act-nnnnn-cf2-1-coref)
        . . 3
        """,
        "It PRP 2 (3-organization-giv:act-nnnnn-cf1-1-ana)\nthanked VBD 0\nsailors NNS 2 (4-person-new-nnnnn-cf2-1-sgl)");

    private readonly ChainDocument _document = Assert.Single(ChainDocument.Of(Sentences));

    [Fact]
    public void Its_paragraphs_are_those_of_the_set_and_there_is_no_headline()
    {
        Assert.Equal(("GUM_news_ferry", null, "en"), (_document.Story.Id, _document.Story.Headline, _document.Story.Language));
        Assert.Equal(
            ["Ferry resumes", "Jovan Kask left Hentzau . His office wired Hentzau .", "It thanked sailors"], _document.Story.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Every_mention_stands_where_its_words_stand_with_head_and_core() => Assert.Equal(
        [
            "9: Ferry, Ferry, Ferry", "1: Jovan Kask, Jovan, Jovan + Kask", "2: Hentzau, Hentzau, Hentzau", "1: His, His, His", "3: His office, office, office",
            "2: Hentzau, Hentzau, Hentzau", "3: It, It, It", "4: sailors, sailors, sailors",
        ],
        _document.Mentions.Select(m =>
            $"{m.Chain}: {_document.Story.TextOf(m.Span)}, {_document.Story.TextOf(m.Head)}, {string.Join(" + ", m.Core.Select(w => _document.Story.TextOf(w)))}"));

    [Fact]
    public void Persons_and_organisations_that_are_mentioned_twice_are_its_chains() =>
        Assert.Equal([["1", "1"], ["3", "3"]], _document.Chains.Select(c => c.Select(m => m.Chain)));

    [Fact]
    public void The_same_number_in_another_document_is_another_entity()
    {
        var other = GumText.Read("GUM_bio_kask", "Kask NNP 2 (1-person-new-nnnnn-cf1-1-coref)\nslept VBD 0");
        var documents = ChainDocument.Of([.. Sentences, .. other]).ToList();
        Assert.Equal([("GUM_news_ferry", true, 2), ("GUM_bio_kask", false, 0)], documents.Select(d => (d.Story.Id, d.IsNews, d.Chains.Count)));
    }

    [Theory]
    [InlineData("Kask NNP", nameof(MentionForm.Name))]
    [InlineData("Kasks NNPS", nameof(MentionForm.Name))]
    [InlineData("their PRP$", nameof(MentionForm.Pronoun))]
    [InlineData("mayors NNS", nameof(MentionForm.Noun))]
    public void The_head_tells_the_form(string head, string form)
    {
        var document = Assert.Single(ChainDocument.Of(GumText.Read("GUM_news_test", $"{head} 2 (1-person-new-nnnnn-cf1-1-coref)\nslept VBD 0")));
        Assert.Equal(form, Assert.Single(document.Mentions).Form.ToString());
    }
}
