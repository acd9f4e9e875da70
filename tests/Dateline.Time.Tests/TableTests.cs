using Dateline.Model;
using NodaTime;

namespace Dateline.Time.Tests;

/// <summary>The tables of <c>lexicon/time</c>: each rule row's example fires, and its counter-example does not.</summary>
public sealed class TableTests
{
    public static TheoryData<string, string, string, string> Cues => Rows("cues", "cue", "id", "words", "cue", "example", "counter");

    public static TheoryData<string, string, string, string> Refusals => Rows("refusals", "kind", "id", "words", "kind", "example", "counter");

    public static TheoryData<string, string, string, string> Governors => Rows("governors", "kind", "id", "words", "kind", "example", "counter");

    [Theory]
    [MemberData(nameof(Cues))]
    public void A_cue_turns_its_example_and_leaves_its_counter(string id, string cue, string example, string counter)
    {
        var (turned, left) = (English.Read(example), English.Read(counter));
        Assert.NotEmpty(turned);
        Assert.NotEmpty(left);
        if (cue is "reschedule")
        {
            Assert.Equal((2, 1), (turned.Count, left.Count));
        }
        else if (cue is "implicative" or "former")
        {
            Assert.True(turned[0].Value.Latest < left[0].Value.Latest, id);
        }
        else
        {
            Assert.True(turned[0].Value.Latest > left[0].Value.Latest, id);
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_holds_for_its_example_and_not_for_its_counter(string id, string kind, string example, string counter)
    {
        var (refused, allowed) = kind is "event" ? (counter, example) : (example, counter);
        Assert.Empty(English.Read(refused).Select(t => $"{id}: {t.Value.Text}"));
        Assert.NotEmpty(English.Read(allowed));
    }

    [Theory]
    [MemberData(nameof(Governors))]
    public void A_governor_gives_its_times_their_role(string id, string kind, string example, string counter)
    {
        var role = kind switch
        {
            "says" or "session" => TimeRole.Said,
            "begins" or "onset" => TimeRole.Starts,
            "ends" => TimeRole.Ends,
            "deadline" => TimeRole.Deadline,
            _ => TimeRole.Happened,
        };
        var (one, other) = (English.Read(example)[0], English.Read(counter)[0]);
        Assert.Equal(role, one.Role);
        var tells = kind switch
        {
            "occurs" => one.Governor < one.First && other.Governor >= other.End,
            "thing" => one.Governor >= one.End && other.Governor < other.First,
            "hits" => (one.Value.Zone.Basis, other.Value.Zone.Basis) == (ZoneBasis.Place, ZoneBasis.Dateline),
            _ => role != other.Role,
        };
        Assert.True(tells, id);
    }

    [Fact]
    public void At_least_three_hundred_zones_are_known_and_all_exist()
    {
        var table = Load("zones", "id", "name", "kind", "zone", "alpha3");
        Assert.True(table.Rows.Count >= 300);
        Assert.All(table.Rows, row => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(row["zone"])));
    }

    [Theory]
    [InlineData("Damascus", "Asia/Damascus")]
    [InlineData("St. Petersburg", "Europe/Moscow")]
    [InlineData("syria", "Asia/Damascus")]
    [InlineData("Nowhere", null)]
    public void A_place_has_its_zone(string name, string? zone) => Assert.Equal(zone, new TimeLexicon().Zones.OfPlace(name));

    [Fact]
    public void A_country_has_the_zone_of_its_capital() => Assert.Equal("Europe/Moscow", new TimeLexicon().Zones.OfCountry("RUS"));

    [Fact]
    public void An_unknown_zone_in_the_table_is_pointed_at()
    {
        var table = LexiconTable.Parse(
            "time/zones.tsv", "id\tname\tkind\tzone\talpha3\nx\tX\tplace\tEurope/Atlantis\t", "id", "name", "kind", "zone", "alpha3");
        var countries = LexiconTable.Parse("actors/countries.tsv", "adjectives\tcountry", "adjectives", "country");
        Assert.Contains("time/zones.tsv:2:4", Assert.Throws<LexiconException>(() => new ZoneTable(table, countries)).Message, StringComparison.Ordinal);
    }

    private static TheoryData<string, string, string, string> Rows(string name, string kind, params string[] columns)
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Load(name, columns).Rows)
        {
            data.Add(row["id"], row[kind], row["example"], row["counter"]);
        }

        return data;
    }

    private static LexiconTable Load(string name, params string[] columns) =>
        LexiconTable.Load(typeof(TimeReader).Assembly, $"time/{name}.tsv", columns);
}
