using Dateline.Analysis.Tests.Tables;

namespace Dateline.Analysis.Tests.Syntax;

public sealed class OccurrenceVerbsTests
{
    [Fact]
    public void Every_row_of_the_table_is_a_verb_of_occurrence() =>
        Assert.All(TableFile.Rows("factuality/occurrence.tsv"), row => Assert.True(OccurrenceVerbs.Include(row["lemma"]), row["lemma"]));

    [Fact]
    public void A_verb_of_speaking_is_none() => Assert.False(OccurrenceVerbs.Include("say"));
}
