using Dateline.Analysis.Places;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class GazetteerCommandTests : IDisposable
{
    private const string Lines =
        "7\tTavra\tTavra\tTVR,Tawra,Таvра,ta wu la\t10.12346\t20.5\tP\tPPLA\tUA\t\t05\t09\t\t\t12000\t\t90\tEurope/Kyiv\t2020-01-01\n"
        + "3\tAl Qaşr (Old Town)\tAl Qasr (Old Town)\t\t-1\t-2\tP\t\tSY\t\t00\t\t\t\t0\t\t1\tAsia/Damascus\t2020-01-01\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dateline-gazetteer-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_list_of_settlements_becomes_a_table()
    {
        var table = SettlementTable.Load(new MemoryStream(Make(Lines)));
        Assert.Equal(
            "3 Al Qaşr SYR  -1.0000 -2.0000 0 PPL; 7 Tavra UKR UA.05 Tavrida 10.1235 20.5000 12000 PPLA; "
            + "100000000 Tavrida UKR UA.05 Tavrida 10.1235 20.5000 12000 ADM1; 100000001 Tavr District UKR UA.05 Tavrida 10.1235 20.5000 12000 ADM2",
            string.Join("; ", table.Settlements.Select(s => FormattableString.Invariant(
                $"{s.Id} {s.Name} {s.Country} {s.Region?.Code} {s.Region?.Name}{(s.Region is null ? "" : " ")}{s.Lat:0.0000} {s.Lon:0.0000} {s.Population} {s.Feature}"))));
        Assert.Equal("3 3 7 7", string.Join(' ', "al-Qasr|Al Qasr|Tavra|Tawra".Split('|').Select(name => table.Find(name).Single().Settlement.Id)));
        Assert.Empty(table.Find("TVR"));
    }

    [Fact]
    public void Two_builds_give_the_same_bytes() => Assert.Equal(Make(Lines), Make(Lines));

    [Theory]
    [InlineData("1\tTavra\n", "line 1")]
    [InlineData(Lines + "8\tTavra\tTavra\t\t95\t20\tP\tPPL\tUA\t\t05\t\t\t\t1\t\t1\tEurope/Kyiv\t2020-01-01\n", "line 3")]
    [InlineData(Lines + "8\tTavra\tTavra\t\t5\t20\tP\tPPL\tZZ\t\t05\t\t\t\t1\t\t1\tEurope/Kyiv\t2020-01-01\n", "'ZZ'")]
    [InlineData(Lines + Lines, "twice")]
    public void A_list_that_cannot_be_read_is_refused_and_nothing_written(string lines, string reason)
    {
        var (code, errors) = Run(lines);
        Assert.Equal(1, code);
        Assert.Contains(reason, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    private string Output => Path.Combine(_folder.FullName, "gazetteer.bin.gz");

    private byte[] Make(string lines)
    {
        Assert.Equal(0, Run(lines).Code);
        return File.ReadAllBytes(Output);
    }

    private (int Code, string Errors) Run(string lines)
    {
        var source = Path.Combine(_folder.FullName, "cities500.txt");
        var regions = Path.Combine(_folder.FullName, "admin1.json");
        File.WriteAllText(source, lines);
        var districts = Path.Combine(_folder.FullName, "admin2.json");
        File.WriteAllText(regions, """[{"code":"UA.05","name":"Tavrida"}]""");
        File.WriteAllText(districts, """[{"code":"UA.05.09","name":"Tavr District"},{"code":"UA.05.10","name":"Nowhere"}]""");
        using var errors = new StringWriter();
        var code = GazetteerCommand.Make(errors).Parse(["--source", source, "--regions", regions, "--districts", districts, "--out", Output]).Invoke();
        return (code, errors.ToString());
    }
}
