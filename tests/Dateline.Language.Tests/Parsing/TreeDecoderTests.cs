namespace Dateline.Language.Tests;

public class TreeDecoderTests
{
    public static TheoryData<int, int> Sentences => [.. from words in Enumerable.Range(1, 6) from seed in Enumerable.Range(0, 12) select (words, seed)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_best_projective_tree_is_found(int words, int seed)
    {
        var random = new Random((words * 100) + seed);
        float[] scores = [.. Enumerable.Range(0, words * (words + 1)).Select(_ => random.NextSingle())];
        var found = TreeDecoder.Heads(scores, words);
        Assert.True(TreeDecoder.IsTree(found));
        Assert.Equal(AllTrees(words).Max(t => Score(scores, t)), Score(scores, found), 1e-4);
    }

    [Theory]
    [InlineData(new[] { -1, 0, 1 }, true)]
    [InlineData(new[] { -1, -1 }, false)]
    [InlineData(new[] { 1, 0, -1 }, false)]
    [InlineData(new[] { 2, -1, 1, 0 }, false)]
    [InlineData(new[] { 2, 3, 3, -1 }, false)]
    public void A_tree_has_one_root_no_cycle_and_no_crossing(int[] heads, bool isTree) =>
        Assert.Equal(isTree, TreeDecoder.IsTree(heads));

    private static IEnumerable<int[]> AllTrees(int words)
    {
        var count = (int)Math.Pow(words + 1, words);
        for (var code = 0; code < count; code++)
        {
            var heads = new int[words];
            for (var (word, rest) = (0, code); word < words; word++, rest /= words + 1)
            {
                heads[word] = (rest % (words + 1)) - 1;
            }

            if (!heads.Where((h, i) => h == i).Any() && TreeDecoder.IsTree(heads))
            {
                yield return heads;
            }
        }
    }

    private static float Score(float[] scores, int[] heads) =>
        heads.Select((head, word) => scores[(word * (heads.Length + 1)) + head + 1]).Sum();
}
