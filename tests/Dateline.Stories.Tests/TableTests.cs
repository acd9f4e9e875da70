using System.Reflection;
using Dateline.Model;
using Dateline.Stories.Agencies;
using Dateline.Stories.Bodies;
using Dateline.Stories.Dates;
using Dateline.Stories.Lines;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class TableTests
{
    private const int FewestAgencies = 60;
    private static readonly Assembly Product = typeof(StoryReader).Assembly;
    private static readonly DateLineReader Dates = new(ZoneTable.Load());
    private static readonly LineClassifier Lines = LineClassifier.Load(Dates);
    private static readonly HeadlineSigns Signs = HeadlineSigns.Load();

    public static TheoryData<string, string> Furniture() => Rows("furniture", "id", "pattern", "example", "counter");

    public static TheoryData<string, string> Zones() => Rows("zones", "id", "names", "offset", "zone", "example", "counter");

    public static TheoryData<string, string, string> Headlines() =>
        [.. Load("headlines", "id", "sign", "words", "weight", "example", "counter").Select(r => (r["id"], r["example"], r["counter"]))];

    [Theory]
    [MemberData(nameof(Furniture))]
    public void A_line_of_furniture_is_known_and_a_sentence_like_it_is_not(string example, string counter) =>
        Assert.Equal((true, false), (Lines.IsFurniture(example), Lines.IsFurniture(counter)));

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_printed_zone_is_read_and_a_bare_place_is_none(string example, string counter) =>
        Assert.Equal((true, false), (Dates.Read(example)?.Dates[0].Zone is not null, Dates.Read(counter)?.Dates[0].Zone is not null));

    [Theory]
    [MemberData(nameof(Headlines))]
    public void A_sign_shows_in_its_example_and_not_in_its_counter(string id, string example, string counter) =>
        Assert.Equal((true, false), (Signs.Weigh(example).Signs.Contains(id), Signs.Weigh(counter).Signs.Contains(id)));

    [Fact]
    public void Agencies_are_many_and_name_only_forms_that_exist()
    {
        var forms = Load("datelines", "id", "pattern", "place", "agency", "example", "counter").Select(r => r["id"]).ToHashSet();
        var agencies = AgencyTable.Load().All;
        Assert.True(agencies.Count >= FewestAgencies);
        Assert.All(agencies.SelectMany(a => a.Forms), form => Assert.Contains(form, forms));
    }

    [Theory]
    [InlineData("Reuters Staff", "Reuters")]
    [InlineData("UrduPoint News / Sputnik", "UrduPoint")]
    [InlineData("the associated press", "AP")]
    [InlineData("Nobody's Gazette", null)]
    public void An_agency_is_found_by_any_of_its_names(string name, string? agency) => Assert.Equal(agency, AgencyTable.Load().Named(name)?.Name);

    [Theory]
    [InlineData("https://www.aa.com.tr/en/politics/1", "Anadolu")]
    [InlineData("https://tass.com/politics/922", "TASS")]
    [InlineData("https://nottass.com/politics/922", null)]
    public void An_agency_is_found_by_its_address(string address, string? agency) => Assert.Equal(agency, AgencyTable.Load().Of(new Uri(address))?.Name);

    private static TheoryData<string, string> Rows(string table, params string[] columns) =>
        [.. Load(table, columns).Select(r => (r["example"], r["counter"]))];

    private static EquatableList<LexiconRow> Load(string table, params string[] columns) =>
        LexiconTable.Load(Product, $"stories/{table}.tsv", columns).Rows;
}
