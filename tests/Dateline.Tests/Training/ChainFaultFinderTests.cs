using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class ChainFaultFinderTests
{
    private static readonly string[] Right =
    [
        "kask Name 0 0 1 0", "tamm Name 0 2 3 2", "kask Pronoun 1 0 1 0", "tamm Pronoun 1 2 3 2", "kask Pronoun 2 0 1 0", "kask Name 3 0 1 0",
    ];

    private readonly List<TreebankSentence> _gold = GumText.Read(
        "GUM_news_test",
        "Kask NNP 2 (1-person-new-nnnnn-cf1-1-coref)\nmet VBD 0\nTamm NNP 2 (2-person-new-nnnnn-cf2-1-coref)",
        "He PRP 2 (1-person-giv:act-nnnnn-cf1-1-ana)\nthanked VBD 0\nher PRP 2 (2-person-giv:act-nnnnn-cf2-1-ana)",
        "His PRP$ 2 (3-person-new-nnnnn-cf2-2-sgl(1-person-giv:act-nnnnn-cf1-1-ana)\nfriend NN 3 3)\nleft VBD 0",
        "Kask NNP 2 (1-person-giv:inact-nnnnn-cf1-1-coref)\nwaved VBD 0",
        "Rain NN 2\nfell VBD 0");

    [Fact]
    public void What_is_right_is_no_fault() => Assert.Empty(Faults(Right));

    [Theory]
    [InlineData("kask Pronoun 1 0 1 0", null, "NotFound Pronoun He")]
    [InlineData("kask Name 3 0 1 0", "x Name 3 0 2 1", "InAnother Name Kask")]
    [InlineData("kask Pronoun 1 0 1 0", "kask+tamm Pronoun 1 0 1 0", "TakenForSeveral Pronoun He")]
    [InlineData("kask Pronoun 1 0 1 0", "x Pronoun 1 0 1 0", "FoundAlone Pronoun He")]
    [InlineData(null, "kask Role 2 0 2 1", "MentionedOnce Noun His friend")]
    [InlineData(null, "kask Group 4 0 1 0", "NoMention Noun Rain")]
    [InlineData(null, "kask Metonym 4 0 1 0", "NoMention Name Rain")]
    public void A_mention_is_put_wrong_in_one_way(string? without, string? with, string fault) =>
        Assert.Equal([fault], Faults([.. Right.Where(m => m != without), .. (string?[])[with]]));

    [Fact]
    public void What_is_put_down_to_the_actor_of_another_chain_is_linked_wrongly() =>
        Assert.Equal(["FoundAlone Name Tamm", "OfAnotherChain Pronoun her"], Faults([.. Right.Where(m => m != "tamm Pronoun 1 2 3 2"), "kask Pronoun 1 2 3 2"]));

    [Fact]
    public void Of_two_actors_for_one_chain_the_later_of_equals_is_split_off() => Assert.Equal(
        ["SplitOff Pronoun His", "SplitOff Name Kask"],
        Faults([.. Right[..4], "x Pronoun 2 0 1 0", "x Name 3 0 1 0"]));

    [Fact]
    public void A_fault_shows_the_sentence_the_chain_and_the_actor()
    {
        var read = WrittenChains.Read(_gold, [.. Right.Where(m => m != "tamm Pronoun 1 2 3 2"), "kask Pronoun 1 2 3 2"]);
        Assert.Equal(
            [
                "[GUM_news_test] He thanked <<her>>",
                "    right: person 2, 2 mentions: Tamm | her",
                "    found: kask (Person, ac-test), 5 mentions: Kask | He | her | His",
            ],
            new ChainFaultFinder(read).Faults.Last().Lines);
    }

    private IEnumerable<string> Faults(IEnumerable<string?> mentions) =>
        new ChainFaultFinder(WrittenChains.Read(_gold, mentions.OfType<string>())).Faults.Select(f => $"{f.Kind} {f.Form} {f.Words}");
}
