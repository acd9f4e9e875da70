using Dateline.Model;

namespace Dateline.Language.Tests;

public class NameDecoderTests
{
    [Fact]
    public void No_name_goes_on_that_did_not_begin()
    {
        var scores = new float[3 * NameLabels.Count];
        scores[NameLabels.Inside(NameKind.Place)] = 5;
        scores[NameLabels.Count + NameLabels.Begin(NameKind.Person)] = 2;
        scores[(2 * NameLabels.Count) + NameLabels.Inside(NameKind.Person)] = 2;
        Assert.Equal([0, NameLabels.Begin(NameKind.Person), NameLabels.Inside(NameKind.Person)], NameDecoder.Labels(scores, new float[NameLabels.Count * NameDecoder.MoveWidth], 3));
    }

    [Fact]
    public void The_best_sequence_counts_not_the_best_label()
    {
        var scores = new float[2 * NameLabels.Count];
        scores[NameLabels.Begin(NameKind.Place)] = 1;
        scores[NameLabels.Begin(NameKind.Person)] = 0.9f;
        scores[NameLabels.Count + NameLabels.Inside(NameKind.Person)] = 3;
        Assert.Equal([NameLabels.Begin(NameKind.Person), NameLabels.Inside(NameKind.Person)], NameDecoder.Labels(scores, new float[NameLabels.Count * NameDecoder.MoveWidth], 2));
    }
}
