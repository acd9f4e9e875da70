using Dateline.Language;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class WireTreebankTests
{
    public static TheoryData<string> Halves => [WireTreebank.Train, WireTreebank.Dev];

    [Fact]
    public void It_has_at_least_150_sentences_in_two_equal_halves()
    {
        Assert.Equal(Treebank.Load(WireTreebank.Train).Count, Treebank.Load(WireTreebank.Dev).Count);
        Assert.True(Treebank.Load(WireTreebank.Train).Count >= 75);
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public void Every_sentence_is_a_projective_tree_with_one_root(string half) =>
        Assert.All(Treebank.Load(half), s => Assert.True(TreeDecoder.IsTree([.. s.Words.Select(w => w.Head - 1)]), s.Text));

    [Theory]
    [MemberData(nameof(Halves))]
    public void The_words_spell_the_text(string half)
    {
        var texts = File.ReadLines(half).Where(l => l.StartsWith("# text = ", StringComparison.Ordinal)).Select(l => l["# text = ".Length..]);
        Assert.Equal(texts, Treebank.Load(half).Select(s => s.Text));
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public void Its_names_are_well_formed(string half) =>
        Assert.NotEmpty(Treebank.Load(half).Select(WireTreebank.Names).SelectMany(s => s.Names));

    [Fact]
    public void No_sentence_is_in_both_halves() =>
        Assert.Empty(Treebank.Load(WireTreebank.Train).Select(s => s.Text).Intersect(Treebank.Load(WireTreebank.Dev).Select(s => s.Text)));
}
