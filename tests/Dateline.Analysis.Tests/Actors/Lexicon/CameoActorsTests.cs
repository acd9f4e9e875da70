using Dateline.Analysis.Actors;
using Dateline.Analysis.Tests.Tables;

namespace Dateline.Analysis.Tests.Actors.Lexicon;

public sealed class CameoActorsTests
{
    private static readonly CameoActors Cameo = new();

    public static TheoryData<string, string> Rows => [.. TableFile.Rows("actors/cameo.tsv").Select(r => (r["example"], r["gives"]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_example_of_a_row_gives_its_code(string plover, string cameo) => Assert.Equal(cameo, Cameo.Of(plover));

    [Theory]
    [InlineData("TURGOV", "TURGOV")]
    [InlineData("RUS", "RUS")]
    [InlineData("IGOUNO", "IGOUNO")]
    [InlineData(null, null)]
    public void Where_both_agree_the_code_is_the_same(string? plover, string? cameo) => Assert.Equal(cameo, Cameo.Of(plover));

    [Fact]
    public void An_actor_of_a_record_carries_both_codes()
    {
        var actor = Analysed.Text("The Romanian government rejected the plan.").Actors.First(a => a.Id == "romanian-government");

        Assert.Equal(("ROUGOV", "ROMGOV"), (actor.Plover, actor.Cameo));
    }
}
