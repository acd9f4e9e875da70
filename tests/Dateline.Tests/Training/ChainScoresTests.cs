using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class ChainScoresTests
{
    /// <summary>Chains parted by spaces, a letter a mention.</summary>
    /// <remarks>
    /// MUC: Vilain and others 1995. B-cubed and MUC of twelve mentions: Bagga and Baldwin 1998. CEAF of the same: Luo 2005. <c>abc defg</c>: Pradhan and others 2014,
    /// with a mention missed and two invented. <c>a bc def</c>: the cases of the reference scorer.
    /// </remarks>
    public static TheoryData<string, string, string, double, double, double, double> Published => new()
    {
        { "muc", "abcd", "ab cd", 2, 3, 2, 2 },
        { "muc", "12345 67 89ABC", "12345 6789ABC", 9, 9, 9, 10 },
        { "muc", "12345 67 89ABC", "1234589ABC 67", 9, 9, 9, 10 },
        { "muc", "abc defg", "ab cd fghi", 2, 5, 2, 5 },
        { "muc", "a bc def", "a de", 1, 3, 1, 1 },
        { "muc", "a bc def", "a bcx dy z", 1, 3, 1, 3 },
        { "b3", "12345 67 89ABC", "12345 6789ABC", 12, 12, 5 + (4.0 / 7) + (25.0 / 7), 12 },
        { "b3", "12345 67 89ABC", "1234589ABC 67", 12, 12, (25.0 / 10) + (25.0 / 10) + 2, 12 },
        { "b3", "abc defg", "ab cd fghi", (4.0 / 3) + (1.0 / 3) + (1.0 / 4) + 1, 7, 2 + 0.5 + 0.5 + 1, 8 },
        { "b3", "a bc def", "a de", 1 + (4.0 / 3), 6, 3, 3 },
        { "b3", "a bc def", "a bcx dy z", 1 + 2 + (1.0 / 3), 6, 1 + (4.0 / 3) + 0.5, 7 },
        { "ceafe", "12345 67 89ABC", "12345 6789ABC", 1 + (10.0 / 12), 3, 1 + (10.0 / 12), 2 },
        { "ceafe", "12345 67 89ABC", "1234589ABC 67", 1 + (10.0 / 15), 3, 1 + (10.0 / 15), 2 },
        { "ceafe", "abc defg", "ab cd fghi", 0.8 + 0.5, 2, 0.8 + 0.5, 3 },
        { "ceafe", "a bc def", "a de", 1.8, 3, 1.8, 2 },
        { "ceafe", "a bc def", "a bcx defy z", 1 + 0.8 + (6.0 / 7), 3, 1 + 0.8 + (6.0 / 7), 4 },
        { "ceafe", "a bc def", "a bcx dy z", 2.2, 3, 2.2, 4 },
        { "mentions", "abc defg", "ab cd fghi", 6, 7, 6, 8 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void The_measures_give_the_published_figures(
        string measure, string gold, string found, double recalled, double expected, double right, double all)
    {
        var score = Score(measure, gold, found);
        Assert.Equal([recalled, expected, right, all], [score.Recalled, score.Expected, score.Right, score.Found], (x, y) => Math.Abs(x - y) < 1e-9);
    }

    [Theory]
    [InlineData("muc", 40.0)]
    [InlineData("b3", 45.5)]
    [InlineData("ceafe", 52.0)]
    public void F1_is_the_harmonic_mean_in_per_cent(string measure, double expected) =>
        Assert.Equal(expected, Score(measure, "abc defg", "ab cd fghi").F1, 0.05);

    [Theory]
    [InlineData("muc")]
    [InlineData("b3")]
    [InlineData("ceafe")]
    [InlineData("mentions")]
    public void The_same_chains_are_wholly_right_and_no_chains_are_not(string measure)
    {
        Assert.Equal(100.0, Score(measure, "ab cde", "edc ba").F1, 9);
        Assert.Equal(0.0, Score(measure, "ab cde", "").F1);
        Assert.Equal(0.0, Score(measure, "", "ab cde").F1);
        Assert.Equal(0.0, Score(measure, "", "").F1);
    }

    [Fact]
    public void Documents_are_added_up_before_the_F1_is_taken_and_the_mean_is_of_three()
    {
        var tally = new ChainTally();
        tally.Add(Overlap("abcd", "ab cd"));
        tally.Add(Overlap("ef", "gh"));
        var figures = tally.Figures.ToDictionary();

        // Links: recall 2 of 4, precision 2 of 3; B-cubed: 2 of 6, 4 of 6; pairs: 2/3 of 2, 2/3 of 3; mentions: 4 of 6, 4 of 6.
        Assert.Equal(6, tally.Expected);
        Assert.Equal(200.0 * 2 / 7, figures["muc"], 9);
        Assert.Equal(400.0 / 9, figures["b3"], 9);
        Assert.Equal(400.0 / 15, figures["ceafe"], 9);
        Assert.Equal((figures["muc"] + figures["b3"] + figures["ceafe"]) / 3, figures["conll"], 9);
        Assert.Equal(200.0 / 3, figures["mentionF1"], 9);
    }

    private static RecallPrecision Score(string measure, string gold, string found) => measure switch
    {
        "muc" => ChainScores.Muc(Overlap(gold, found)),
        "b3" => ChainScores.BCubed(Overlap(gold, found)),
        "ceafe" => ChainScores.CeafE(Overlap(gold, found)),
        _ => ChainScores.Mentions(Overlap(gold, found)),
    };

    private static ChainOverlap Overlap(string gold, string found) =>
        ChainOverlap.Of(gold.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
