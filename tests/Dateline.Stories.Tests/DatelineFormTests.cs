using System.Reflection;
using Dateline.Model;
using Dateline.Stories.Agencies;
using Dateline.Stories.Datelines;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class DatelineFormTests
{
    private static readonly string[] Columns = ["id", "pattern", "place", "agency", "example", "counter"];
    private static readonly AgencyTable Agencies = AgencyTable.Load();
    private static readonly DatelineForms Forms = DatelineForms.Load(Agencies);
    private static readonly Assembly Product = typeof(StoryReader).Assembly;

    public static TheoryData<string, string, string> Rows() =>
        [.. Table().Select(r => (r["id"], r["example"], r["counter"]))];

    public static TheoryData<string, string> AgencyForms() =>
        [.. Agencies.All.SelectMany(a => a.Forms.Where(f => f.Length > 0).Select(f => (a.Name, f)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_form_reads_its_example_and_leaves_its_counter(string id, string example, string counter)
    {
        Assert.Equal(id, Forms.Find(example)?.Form);
        Assert.NotEqual(id, Forms.Find(counter)?.Form);
    }

    [Theory]
    [MemberData(nameof(AgencyForms))]
    public void Every_agency_is_read_in_its_forms(string agency, string form)
    {
        var pattern = Table().Single(r => r["id"] == form)["pattern"];
        var dateline = pattern.Replace("AGENCY", agency, StringComparison.Ordinal).Replace("PLACE", "NEW HARBOUR", StringComparison.Ordinal)
            .Replace("WEEKDAY", "Monday", StringComparison.Ordinal).Replace("DATE", "Dec. 28", StringComparison.Ordinal);
        var match = Forms.Find(dateline + " The envoy met the minister on Monday.");
        Assert.Equal(pattern == "PLACE" ? null : dateline.Length, match?.End);
        Assert.True(!pattern.Contains("AGENCY", StringComparison.Ordinal) || match!.Agency == agency);
    }

    [Theory]
    [InlineData("MOSCOW, December 28. /TASS/. Russia and Turkey talk.", "Moscow", "MOSCOW, December 28. /TASS/.")]
    [InlineData("GENEVA, Dec 28 (Reuters) - The envoy said so.", "Geneva", "GENEVA, Dec 28 (Reuters) -")]
    [InlineData("Khartoum (AFP) - The army said so.", "Khartoum", "Khartoum (AFP) -")]
    [InlineData("KHARTOUM, Sudan, April 15 (AFP) The army said so.", "Khartoum", "KHARTOUM, Sudan, April 15 (AFP)")]
    [InlineData("WASHINGTON, D.C., Dec. 28 (UPI) -- The envoy said so.", "Washington", "WASHINGTON, D.C., Dec. 28 (UPI) --")]
    [InlineData("UNITED NATIONS (AP) — The council met.", "United Nations", "UNITED NATIONS (AP) —")]
    [InlineData("PORT-AU-PRINCE, Haiti (AP) — The council met.", "Port-au-Prince", "PORT-AU-PRINCE, Haiti (AP) —")]
    [InlineData("N’DJAMENA (Reuters) - The council met.", "N’Djamena", "N’DJAMENA (Reuters) -")]
    [InlineData("AL-HASAKAH, Syria — The council met.", "Al-Hasakah", "AL-HASAKAH, Syria —")]
    [InlineData("RIO DE JANEIRO, 3 May 2014 (EFE).- The council met.", "Rio de Janeiro", "RIO DE JANEIRO, 3 May 2014 (EFE).-")]
    [InlineData("New Delhi [India], December 28 (ANI): The council met.", "New Delhi", "New Delhi [India], December 28 (ANI):")]
    [InlineData("Berlin (dpa) - The council met.", "Berlin", "Berlin (dpa) -")]
    [InlineData("BEIRUT/AMMAN, Jan 3 (Reuters) - The council met.", "Beirut", "BEIRUT/AMMAN, Jan 3 (Reuters) -")]
    public void The_evidence_is_the_dateline_with_its_closing_mark(string paragraph, string place, string evidence)
    {
        var match = Forms.Find(paragraph)!;
        Assert.Equal((place, evidence), (match.Place, paragraph[..match.End]));
    }

    [Theory]
    [InlineData("NATO — The alliance said so.")]
    [InlineData("EU (Brussels) ministers met on Monday.")]
    [InlineData("On Tuesday, Dec. 28 — the day of the vote — the council met.")]
    [InlineData("Moscow, Ankara agree on a plan — media")]
    [InlineData("The minister (R) - seen here on Monday - left.")]
    [InlineData("Lavrov, 66, said so on December 28 (Wednesday) - and left.")]
    public void A_sentence_is_no_dateline(string paragraph) => Assert.Null(Forms.Find(paragraph));

    private static EquatableList<LexiconRow> Table() => LexiconTable.Load(Product, "stories/datelines.tsv", Columns).Rows;
}
