using System.Globalization;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Tests.Places;

public class SettlementTableTests
{
    private static readonly SettlementTable Table = SettlementTable.Shared;

    [Theory]
    [InlineData(1526273, "Astana", "Nur-Sultan", "Tselinograd", "ASTANA")]
    [InlineData(170063, "Aleppo", "Halab")]
    [InlineData(331180, "Mekelle", "Mekele", "Mek'ele", "Mek’ele")]
    [InlineData(365137, "Omdurman", "Umm Durman")]
    [InlineData(709717, "Donetsk", "Donets'k")]
    [InlineData(216281, "Goma")]
    [InlineData(92138, "al-Qaim", "Al-Qaim", "Al Qa'im", "El Qaim")]
    [InlineData(2210554, "Sirte", "Surt")]
    [InlineData(379555, "El Fasher", "al-Fasher", "El-Fasher", "Al Fashir")]
    [InlineData(172955, "Raqqa", "Raqqah", "al-Raqqa", "Ar-Raqqah")]
    [InlineData(173377, "Qamishli", "al-Qamishli")]
    [InlineData(79415, "Hodeidah", "Hodeida", "al-Hudaydah", "Al Hudaydah")]
    [InlineData(281124, "Khan Younis", "Khan Yunis", "Khan Yunus")]
    [InlineData(281102, "Rafah")]
    [InlineData(169023, "Jisr al-Shughur", "Jisr ash-Shughur")]
    [InlineData(703448, "Kyiv", "Kiev")]
    [InlineData(146970, "Stepanakert", "Khankendi")]
    [InlineData(691999, "Sievierodonetsk", "Severodonetsk")]
    [InlineData(2208425, "Zuwara", "Zuwarah")]
    [InlineData(71137, "Sanaa", "Sana'a", "Sanʿa")]
    [InlineData(2920512, "Gießen", "Giessen")]
    public void A_place_is_found_under_the_spellings_that_agencies_print(int id, params string[] spellings) =>
        Assert.All(spellings, name => Assert.Contains(Table.Find(name), c => c.Settlement.Id == id));

    [Fact]
    public void A_settlement_is_told_with_all_that_is_known_of_it()
    {
        var aleppo = Table.OfId(170063);
        Assert.NotNull(aleppo);
        Assert.Equal(
            new Settlement
            {
                Id = 170063,
                Name = "Aleppo",
                Country = "SYR",
                Region = new SettlementRegion("SY.09", "Aleppo"),
                Lat = 36.2012,
                Lon = 37.1612,
                Population = 1602264,
                Feature = "PPLA",
            },
            aleppo);
    }

    [Theory]
    [InlineData("Laurel County", "USA", "Kentucky", Settlement.SecondLevel)]
    [InlineData("Kent", "GBR", "England", Settlement.SecondLevel)]
    [InlineData("Tamil Nadu", "IND", "Tamil Nadu", Settlement.FirstLevel)]
    [InlineData("Luhansk", "UKR", "Luhansk", Settlement.FirstLevel)]
    public void An_area_is_found_beside_the_settlements(string name, string country, string region, string feature)
    {
        var area = Assert.Single(Table.Find(name), c => c.Settlement.Feature == feature && c.Settlement.Country == country).Settlement;
        Assert.Equal((region, (int?)null), (area.Region?.Name, area.GeonameId));
    }

    [Fact]
    public void A_name_of_several_places_gives_the_one_with_the_most_people_first()
    {
        var tripoli = Table.Find("Tripoli").Where(c => !c.Settlement.IsArea).ToList();
        Assert.Equal(["LBY", "LBN", "GRC"], tripoli.Take(3).Select(c => c.Settlement.Country));
        Assert.Equal(tripoli.OrderByDescending(c => c.Settlement.Population), tripoli);
    }

    [Theory]
    [InlineData("Kyiv", true)]
    [InlineData("Kiev", false)]
    public void A_first_name_is_told_from_another_spelling(string name, bool isOwn) =>
        Assert.Equal(isOwn, Table.Find(name).Single(c => c.Settlement.Id == 703448).IsOwnName);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("NQZ")]
    [InlineData("a lei po")]
    [InlineData("Алеппо")]
    [InlineData("ceasefire agreement")]
    public void What_is_no_name_that_English_prints_is_not_found(string name) => Assert.Empty(Table.Find(name));

    [Fact]
    public void A_name_beyond_all_length_is_not_found() => Assert.Empty(Table.Find(new string('a', 10_000)));

    [Fact]
    public void An_unknown_id_is_not_found() => Assert.Equal([null, null, null], new[] { 0, 170064, int.MaxValue }.Select(Table.OfId));

    [Fact]
    public void The_world_is_there()
    {
        Assert.Equal(199_568, Table.Settlements.Count(s => !s.IsArea));
        Assert.InRange(Table.Settlements.Count(s => s.Feature == Settlement.FirstLevel), 3_500, 4_000);
        Assert.InRange(Table.Settlements.Count(s => s.Feature == Settlement.SecondLevel), 10_000, 30_000);
        Assert.InRange(Table.NameCount, 405_000, 425_000);
        Assert.Equal(246, Table.Settlements.Select(s => s.Country).Distinct().Count());
    }

    [Fact]
    public void Every_settlement_has_a_place_on_the_globe_and_all_its_parts() => Assert.Empty(Table.Settlements.Where(s =>
        Math.Abs(s.Lat) > 90 || Math.Abs(s.Lon) > 180 || (s.Lat == 0 && s.Lon == 0) || s.Population < 0
        || s.Name.Length == 0 || s.Country.Length != 3
        || (s.IsArea ? s.Feature is not (Settlement.FirstLevel or Settlement.SecondLevel) : !s.Feature.StartsWith("PPL", StringComparison.Ordinal) && s.Feature != "STLMT")).Select(s => s.Id));

    [Fact]
    public void Every_settlement_is_found_by_its_id_and_by_its_names() => Assert.Empty(Table.Settlements.Where(s =>
        Table.OfId(s.Id)?.Name != s.Name || !Names(s.Name).Contains((s.Id, true))).Select(s => s.Id));

    [Fact]
    public void The_towns_put_down_by_hand_are_settlements_of_the_same_country_and_place()
    {
        var towns = LexiconTable.Load(typeof(SettlementTable).Assembly, "places/places.tsv", "id", "name", "aliases", "country", "lat", "lon", "precision", "geonameId");
        var rows = towns.Rows.Where(r => r.Optional("geonameId") is not null && r["precision"] is not "region").ToList();
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(r => !Agrees(r, Table.OfId(int.Parse(r["geonameId"], CultureInfo.InvariantCulture)))).Select(r => r["id"]));
    }

    [Fact]
    public async Task Threads_may_share_it()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SettlementTable.Shared.Find("San José"), TestContext.Current.CancellationToken)));
        Assert.All(found, f => Assert.Equal(found[0].Count, f.Count));
    }

    private static IEnumerable<(int, bool)> Names(string name) => Table.Find(name).Select(c => (c.Settlement.Id, c.IsOwnName));

    private static bool Agrees(LexiconRow row, Settlement? settlement) => settlement is not null
        && settlement.Country == row["country"]
        && Math.Abs(settlement.Lat - double.Parse(row["lat"], CultureInfo.InvariantCulture)) < 0.0001
        && Math.Abs(settlement.Lon - double.Parse(row["lon"], CultureInfo.InvariantCulture)) < 0.0001;
}
