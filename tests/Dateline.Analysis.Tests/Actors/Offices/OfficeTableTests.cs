using Dateline.Analysis.Actors;
using Dateline.Analysis.Tests.Tables;

namespace Dateline.Analysis.Tests.Actors.Offices;

public sealed class OfficeTableTests
{
    /// <summary>Offices that several people hold at once.</summary>
    private static readonly HashSet<(string, string)> Shared =
    [
        ("AFG", "spokespersonTaliban"), ("AFG", "spokespersonTalibanForeignMinistry"), ("AFG", "spokespersonTalibanPoliticalOffice"),
        ("CHN", "spokespersonDefenceMinistry"), ("CHN", "spokespersonForeignMinistry"), ("CHN", "spokespersonTaiwanAffairsOffice"),
        ("ISR", "spokespersonGovernment"), ("ISR", "spokespersonMilitary"), ("ISR", "spokespersonPrimeMinister"),
        ("MMR", "spokespersonGovernment"), ("PSE", "spokespersonHamas"),
    ];

    private static readonly ActorLexicon Lexicon = new();
    private static readonly IReadOnlyList<OfficeHolder> Holders = [.. OfficeHolder.Load()];
    private static readonly IReadOnlyList<OfficeTitle> Titles = [.. OfficeTitle.Load()];

    [Fact]
    public void Every_title_is_of_an_office_that_its_states_have() => Assert.DoesNotContain(
        Titles.SelectMany(t => t.States.DefaultIfEmpty("*").Select(s => (t.Id, State: s, t.Office))),
        t => !Holders.Any(h => h.Office == t.Office && (t.State == "*" || h.State == t.State)));

    [Fact]
    public void Every_code_is_of_a_state_or_of_an_organisation_that_titles_know()
    {
        var organisations = Titles.Where(t => t.Owner.StartsWith("organisation:", StringComparison.Ordinal)).SelectMany(t => t.States).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Holders.Select(h => h.State).Distinct(), s => !Lexicon.Countries.Any(c => c.Code == s) && !organisations.Contains(s));
    }

    [Fact]
    public void Every_owner_is_known() => Assert.Empty(Titles.Where(t => t.Owner.Split(':') switch
    {
        ["state" or "none"] => false,
        ["organisation", var id] => Lexicon.OrganisationOf(id) is null,
        ["body", var id] => Lexicon.BodyName(id) is null,
        ["entity", var id] => !Lexicon.Countries.Any(c => c.Id == id && c.Id != c.Code),
        ["seat", var name] => !Lexicon.Countries.SelectMany(c => c.Seats).Any(s => OfficeWords.Fold(s) == name),
        ["people", var id] => !TableFile.Rows("actors/peoples.tsv").Any(r => r["id"] == id),
        _ => true,
    }).Select(t => $"{t.Id}: {t.Owner}"));

    [Fact]
    public void Every_title_ends_in_a_title_of_the_tables() => Assert.DoesNotContain(Titles.SelectMany(t => t.Titles), t => Lexicon.NounOf(t) is null);

    [Fact]
    public void No_two_titles_of_one_owner_stand_for_different_offices_at_once() => Assert.Empty(
        from one in Titles
        from other in Titles
        where string.CompareOrdinal(one.Id, other.Id) < 0 && one.Owner == other.Owner && one.Titles.Intersect(other.Titles).Any()
            && (one.Areas.IsEmpty ? other.Areas.IsEmpty : one.Areas.Intersect(other.Areas).Any())
            && one.States.Intersect(other.States).Any() && one.Period.First <= other.Period.Last && other.Period.First <= one.Period.Last
        select $"{one.Id} and {other.Id}");

    [Fact]
    public void An_office_has_one_name_in_a_record_at_a_time() => Assert.Empty(
        from one in Titles
        from other in Titles
        where string.CompareOrdinal(one.Id, other.Id) < 0 && one.IsMain && other.IsMain && one.Office == other.Office
            && one.States.Intersect(other.States).Any() && one.Period.First <= other.Period.Last && other.Period.First <= one.Period.Last
        select $"{one.Id} and {other.Id}");

    [Fact]
    public void No_two_who_do_not_act_hold_an_office_beyond_their_coarse_bounds() => Assert.Empty(
        from office in Holders.Where(h => !h.IsActing).GroupBy(h => (h.State, h.Office))
        where !Shared.Contains(office.Key)
        from one in office
        from other in office
        where string.CompareOrdinal(one.Person, other.Person) < 0 && Overlap(one, other)
        select $"{office.Key}: {one.Person} and {other.Person}");

    [Fact]
    public void Every_shared_office_is_shared() => Assert.All(Shared, s => Assert.Contains(
        Holders, one => (one.State, one.Office) == s && Holders.Any(other => (other.State, other.Office) == s && one.Person != other.Person && Overlap(one, other))));

    [Fact]
    public void A_holder_is_found_between_the_bounds_and_not_at_a_change()
    {
        var table = Lexicon.Offices;

        Assert.Equal("Dmitry Medvedev", table.Holder("RUS", "headOfState", new(2012, 5, 5), new(2012, 5, 5))?.Person);
        Assert.Null(table.Holder("RUS", "headOfState", new(2012, 5, 6), new(2012, 5, 6)));
        Assert.Null(table.Holder("RUS", "headOfState", new(2012, 5, 7), new(2012, 5, 7)));
        Assert.Null(table.Holder("RUS", "headOfState", new(2012, 5, 8), new(2012, 5, 8)));
        Assert.Equal("Vladimir Putin", table.Holder("RUS", "headOfState", new(2012, 5, 9), new(2012, 5, 9))?.Person);
        Assert.Null(table.Holder("RUS", "headOfState", new(2012, 1, 1), new(2012, 12, 31)));
    }

    // The days that are certain, not the whole month or year of a coarse bound.
    private static bool Overlap(OfficeHolder one, OfficeHolder other) =>
        NodaTime.LocalDate.Max(Certain(one.From, one.Period.First, +1), Certain(other.From, other.Period.First, +1))
        < NodaTime.LocalDate.Min(Certain(one.To, one.Period.Last, -1), Certain(other.To, other.Period.Last, -1));

    private static NodaTime.LocalDate Certain(string? bound, NodaTime.LocalDate day, int sign) => bound?.Length switch
    {
        4 => day.PlusYears(sign).PlusDays(-sign),
        7 => day.PlusMonths(sign).PlusDays(-sign),
        _ => day,
    };
}
