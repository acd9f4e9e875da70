using Dateline.Model;
using Xunit;

namespace Dateline.Tests.Golden;

public sealed class GoldenRecordTests
{
    public static TheoryData<string> Stories => [.. Sample.Diplomatic.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_record_of_a_sample_is_the_one_that_was_accepted(string story) => GoldenFile.Match(
        Sample.Folder,
        Path.GetFileNameWithoutExtension(story) + ".record.json",
        RecordJson.Write(SampleRecords.Of(story)) + "\n");

    [Fact]
    public void A_difference_tells_its_first_line() => Assert.Equal(
        "from line 2\n- b\n- c\n+ x\n+ c",
        GoldenFile.Difference("a\nb\nc", "a\nx\nc"));
}
