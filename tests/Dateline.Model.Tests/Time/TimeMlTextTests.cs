using System.Xml.Linq;
using NodaTime;

namespace Dateline.Model.Tests.Time;

public sealed class TimeMlTextTests
{
    private const string Text = "They <met> on Tuesday & said\u0001 on Friday they will meet.";

    private static readonly TimeZoneReading Unknown = new(null, ZoneBasis.Unknown);

    [Fact]
    public void The_text_stays_as_it_is_but_for_what_XML_cannot_hold() =>
        Assert.Equal(Text.Replace("\u0001", "", StringComparison.Ordinal), Document(Time("Tuesday", "met")).Root!.Element("TEXT")!.Value.Trim());

    [Theory]
    [InlineData(TimeRole.Said, "IS_INCLUDED", "REPORTING")]
    [InlineData(TimeRole.Happened, "IS_INCLUDED", "OCCURRENCE")]
    [InlineData(TimeRole.Planned, "IS_INCLUDED", "OCCURRENCE")]
    [InlineData(TimeRole.Starts, "BEGUN_BY", "OCCURRENCE")]
    [InlineData(TimeRole.Ends, "ENDED_BY", "OCCURRENCE")]
    [InlineData(TimeRole.Deadline, "BEFORE", "OCCURRENCE")]
    [InlineData(TimeRole.Duration, "DURING", "OCCURRENCE")]
    [InlineData(TimeRole.Recurrence, null, "OCCURRENCE")]
    public void A_time_is_linked_to_its_event_by_its_role(TimeRole role, string? relation, string @class)
    {
        var document = Document(Time("Tuesday", "met") with { Role = role });
        var marked = Assert.Single(document.Descendants("EVENT"));
        Assert.Equal(("met", @class), (marked.Value, (string?)marked.Attribute("class")));
        Assert.Equal(relation, (string?)document.Descendants("TLINK").SingleOrDefault()?.Attribute("relType"));
    }

    [Fact]
    public void Two_times_of_one_word_share_its_event()
    {
        var document = Document(Time("Tuesday", "said"), Time("Friday", "said"));
        Assert.Single(document.Descendants("EVENT"));
        Assert.Equal(["ei1", "ei1"], document.Descendants("TLINK").Select(l => (string?)l.Attribute("eventInstanceID")));
        Assert.Equal(["t1", "t2"], document.Descendants("TLINK").Select(l => (string?)l.Attribute("relatedToTime")));
    }

    [Fact]
    public void A_time_that_stands_alone_is_no_event() =>
        Assert.Empty(Document(Time("Tuesday", "Tuesday")).Descendants("EVENT"));

    [Theory]
    [InlineData(TimeModifier.OnOrBefore, "ON_OR_BEFORE")]
    [InlineData(TimeModifier.Mid, "MID")]
    public void Modifiers_have_the_names_of_TIMEX3(TimeModifier modifier, string name) =>
        Assert.Equal(name, Timex(Time("Tuesday", "met", value => value with { Mod = modifier }), "mod"));

    [Theory]
    [InlineData("2X", "freq", "2X")]
    [InlineData(null, "quant", "EVERY")]
    public void A_repeated_time_tells_how_often(string? frequency, string attribute, string value) =>
        Assert.Equal(value, Timex(Time("Tuesday", "met") with { Kind = TimeKind.Set, Frequency = frequency }, attribute));

    [Theory]
    [InlineData(TimeAnchor.Published, "t0")]
    [InlineData(TimeAnchor.Explicit, null)]
    [InlineData(TimeAnchor.Event, null)]
    public void What_counts_from_the_publication_is_anchored_there(TimeAnchor anchor, string? id) =>
        Assert.Equal(id, Timex(Time("Tuesday", "met", value => value with { Anchor = anchor }), "anchorTimeID"));

    [Theory]
    [InlineData(TimeRole.Happened, "endPoint")]
    [InlineData(TimeRole.Planned, "beginPoint")]
    public void A_stretch_touches_the_publication(TimeRole role, string attribute)
    {
        var time = Time("Tuesday", "met", value => value with { Latest = Instant.FromUtc(2016, 12, 28, 0, 0) });
        Assert.Equal("t0", Timex(time with { Kind = TimeKind.Duration, Role = role }, attribute));
    }

    [Fact]
    public void The_creation_time_is_that_of_the_publication()
    {
        var document = Document(Time("Tuesday", "met"));
        var creation = document.Root!.Element("DCT")!.Element("TIMEX3")!;
        Assert.Equal(("t0", "2016-12-28T14:00", "TIME"), ((string?)creation.Attribute("tid"), (string?)creation.Attribute("value"), (string?)creation.Attribute("type")));
    }

    private static string? Timex(ListedTime time, string attribute) =>
        (string?)Document(time).Root!.Element("TEXT")!.Descendants("TIMEX3").Single().Attribute(attribute);

    private static XDocument Document(params ListedTime[] times) =>
        XDocument.Parse(TimeMlText.Write(new TimeListing { Story = Story, Times = [.. times] }), LoadOptions.PreserveWhitespace);

    private static Story Story { get; } = new()
    {
        Id = "0123456789abcdef",
        Language = "en",
        Published = new LocalDateTime(2016, 12, 28, 14, 0).WithOffset(Offset.FromHours(3)),
        Paragraphs = [new Paragraph(ParagraphKind.Body, Text)],
    };

    private static ListedTime Time(string words, string of, Func<TimeValue, TimeValue>? change = null) => new()
    {
        Kind = TimeKind.Date,
        Role = TimeRole.Happened,
        Time = (change ?? (value => value))(new TimeValue { Text = words, Timex = "2016-12-27", Granularity = Granularity.Day, Zone = Unknown, Anchor = TimeAnchor.Published, Rule = "test.rule" }),
        Of = Cite(of),
        Evidence = Cite(words),
    };

    private static Citation Cite(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return Story.Cite(new TextSpan(0, start, start + words.Length));
    }
}
