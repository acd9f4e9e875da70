using System.Text.RegularExpressions;
using Dateline.Analysis.Tests.Tables;
using Dateline.Model;

namespace Dateline.Analysis.Tests.Actors.Offices;

public sealed partial class OfficeContextTests
{
    private const string Day = "2015-06-15";

    public static TheoryData<string> Modifiers => [.. Rows.Where(r => r["kind"] == "modifier").Select(r => r["example"])];

    public static TheoryData<string> Governors => [.. Rows.Where(r => r["kind"] is "verb" or "noun").Select(r => r["example"])];

    private static EquatableList<LexiconRow> Rows => TableFile.Rows("actors/office-contexts.tsv");

    [Fact]
    public void Every_row_is_of_a_known_kind() => Assert.Empty(Rows.Where(r => r["kind"] is not ("modifier" or "verb" or "noun")).Select(r => r["id"]));

    [Theory]
    [MemberData(nameof(Modifiers))]
    public void A_modifier_of_the_present_holder_is_no_obstacle(string example) => Assert.True(Infers(example));

    [Theory]
    [MemberData(nameof(Governors))]
    public void Whoever_is_made_unmade_or_succeeded_is_left_open(string example)
    {
        Assert.True(Infers($"The {Office().Match(example).Groups[1].Value} left for Geneva."));
        Assert.False(Infers(example));
    }

    private static bool Infers(string sentence) =>
        Told.On(sentence.Contains("acting", StringComparison.Ordinal) ? "2022-06-15" : Day, sentence).Actors.Any(a => a.Inferred);

    [GeneratedRegex("the ([A-Z][a-z]+ (president|prime minister|foreign minister|defence minister))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Office();
}
