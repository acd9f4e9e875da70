using System.Text.Json;
using NodaTime;

namespace Dateline.Model.Tests.Records;

public sealed class RecordJsonTests
{
    private static readonly Record Sample = new()
    {
        Story = new Story
        {
            Id = "0123456789abcdef",
            Language = "en",
            Headline = "Talks “open”",
            Published = new OffsetDateTime(new LocalDateTime(2016, 12, 28, 14, 8), Offset.FromHours(3)),
            Paragraphs = [new Paragraph(ParagraphKind.Body, "Talks opened.")],
        },
        Events =
        [
            new Event
            {
                Id = "e1",
                Type = EventType.Consult,
                Factuality = new Factuality { Certainty = Certainty.Certain, Polarity = Polarity.Positive, Modality = Modality.Actual },
                Author = new Factuality { Certainty = Certainty.Certain, Polarity = Polarity.Positive, Modality = Modality.Actual },
                Status = EventStatus.Happened,
                Time = Day,
                Trigger = new Citation { Paragraph = 0, Start = 6, End = 12, Text = "opened" },
            },
        ],
        Agreements = [new Agreement { Id = "a1", Kind = AgreementKind.HumanitarianPause, Name = "pause", Status = AgreementStatus.CalledFor }],
    };

    private static TimeValue Day => new()
    {
        Text = "December 27",
        Edtf = "2016-12-27",
        Earliest = Instant.FromUtc(2016, 12, 26, 21, 0),
        Latest = Instant.FromUtc(2016, 12, 27, 21, 0),
        Granularity = Granularity.PartOfDay,
        Zone = new TimeZoneReading("Europe/Moscow", ZoneBasis.Dateline),
        Anchor = TimeAnchor.Published,
        Rule = "date.month-day",
    };

    [Fact]
    public void A_record_comes_back_whole() => Assert.Equal(Sample, RecordJson.Read(RecordJson.Write(Sample)));

    [Fact]
    public void The_compact_form_is_one_line_that_comes_back_whole()
    {
        var line = RecordJson.WriteLine(Sample);

        Assert.DoesNotContain('\n', line);
        Assert.Equal(Sample, RecordJson.Read(line));
    }

    [Theory]
    [InlineData("story.published", "2016-12-28T14:08:00+03:00")]
    [InlineData("story.headline", "Talks “open”")]
    [InlineData("events.0.type", "CONSULT")]
    [InlineData("events.0.status", "happened")]
    [InlineData("events.0.time.granularity", "partOfDay")]
    [InlineData("events.0.time.earliest", "2016-12-26T21:00:00Z")]
    [InlineData("events.0.time.zone.basis", "dateline")]
    [InlineData("agreements.0.kind", "humanitarianPause")]
    [InlineData("agreements.0.status", "called-for")]
    public void Names_and_values_are_those_of_the_contract(string path, string value) =>
        Assert.Equal(value, At(path).GetString());

    [Fact]
    public void What_is_not_known_is_left_out_and_lists_never_are()
    {
        Assert.False(At("events.0").TryGetProperty("place", out _));
        Assert.Equal(0, At("events.0.quantities").GetArrayLength());
        Assert.Equal(0, At("meetings").GetArrayLength());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whether_an_actor_is_inferred_is_told_only_when_it_is(bool inferred)
    {
        var record = Sample with { Actors = [new Actor { Id = "a", Name = "A", Kind = ActorKind.Person, Inferred = inferred }] };
        var json = RecordJson.Write(record);

        Assert.Equal(inferred, json.Contains("\"inferred\": true", StringComparison.Ordinal));
        Assert.Equal(inferred, json.Contains("inferred", StringComparison.Ordinal));
        Assert.Equal(record, RecordJson.Read(json));
    }

    [Fact]
    public void Lines_end_in_line_feeds_and_text_is_not_escaped()
    {
        var json = RecordJson.Write(Sample);

        Assert.DoesNotContain('\r', json);
        Assert.Contains("“open”", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"story\":{}}")]
    [InlineData("{\"story\":3}")]
    public void A_text_that_holds_no_record_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => RecordJson.Read(json));

    private static JsonElement At(string path)
    {
        var element = JsonDocument.Parse(RecordJson.Write(Sample)).RootElement;
        return path.Split('.').Aggregate(element, (e, step) => int.TryParse(step, out var index) ? e[index] : e.GetProperty(step));
    }
}
