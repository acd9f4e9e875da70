using System.Text.Json;
using Dateline.Training;
using NodaTime;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class PhraseCaseReaderTests
{
    [Fact]
    public void A_case_of_the_models_gives_words_kind_and_values()
    {
        var item = Parse("""
            {"Input": "They sail on Sunday", "Context": {"ReferenceDateTime": "2021-07-14T09:00:00.5+03:00"}, "Results": [{"Text": "sunday", "Start": 13,
            "End": 18, "TypeName": "datetimeV2.date", "Resolution": {"values": [{"timex": "XXXX-WXX-7", "type": "date", "value": "2021-07-18"}]}}]}
            """);
        Assert.Equal(new LocalDateTime(2021, 7, 14, 9, 0), item.Reference);
        Assert.True(item.IsChecked);
        var phrase = Assert.Single(item.Phrases);
        Assert.Equal(("Sunday", "date"), (phrase.Text, phrase.Kind));
        Assert.Equal(new ExpectedValue("XXXX-WXX-7", "", "2021-07-18", "2021-07-18"), Assert.Single(phrase.Values));
    }

    [Fact]
    public void A_case_of_the_parsers_gives_a_past_and_a_future_value()
    {
        var item = Parse("""
            {"Input": "since March", "NotSupported": "java, dotNet", "Results": [{"Text": "since march", "Start": 0, "Length": 11, "Type": "daterange",
            "Value": {"Timex": "XXXX-03", "Mod": "since", "PastResolution": {"startDate": "2021-03-01"}, "FutureResolution": {"startDate": "2022-03-01"}}}]}
            """);
        Assert.False(item.IsChecked);
        Assert.Equal(
            [new ExpectedValue("XXXX-03", "since", "2021-03-01", ""), new ExpectedValue("XXXX-03", "since", "2022-03-01", "")],
            Assert.Single(item.Phrases).Values);
    }

    private static PhraseCase Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return PhraseCaseReader.Parse(document.RootElement);
    }
}
