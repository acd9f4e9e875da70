using Dateline.Model;
using Dateline.Stories;
using Xunit;
using Record = Dateline.Model.Record;

namespace Dateline.Tests.Acceptance;

/// <summary>The first real input, line by line. The story is its agency's and is not in the project: the tests skip where it is absent.</summary>
public sealed class RealStoryTests
{
    private static readonly Lazy<Record?> Read = new(ReadStory);

    private static Record Record
    {
        get
        {
            Assert.SkipWhen(Read.Value is null, "The story stands in ../shared/stories, which is not here.");
            return Read.Value!;
        }
    }

    [Fact]
    public void The_story_is_told_apart_from_its_page()
    {
        var story = Record.Story;
        Assert.Equal("TASS", story.Agency);
        Assert.Equal("Russian Politics & Diplomacy", story.Section);
        Assert.Equal("2016-12-28T14:08:00+03", story.Published?.ToString());
        Assert.Equal("Moscow", story.Dateline?.Place);
        Assert.Equal(2, story.Related.Count);
        Assert.Equal(["Foreign policy", "Syrian conflict"], story.Topics);
        Assert.Equal(["Dmitry Peskov"], story.Persons);
        Assert.Equal(8, story.Paragraphs.Count);
    }

    [Fact]
    public void The_spokesman_tells_reporters_of_constant_contact_on_wednesday() =>
        Assert.Contains(Record.Statements, s => Says(s, "Dmitry Peskov", "in constant contact") && s.Addressee == "reporters"
            && s.Time?.Edtf == "2016-12-28" && s.Quote == QuoteKind.Indirect);

    [Fact]
    public void A_direct_quotation_takes_its_second_sentence_with_it() =>
        Assert.Contains(Record.Statements, s => Says(s, "Dmitry Peskov", "constant contacts") && Says(s, "Dmitry Peskov", "political settlement")
            && s.Quote == QuoteKind.Direct);

    [Fact]
    public void The_refusal_to_comment_is_a_statement() =>
        Assert.Contains(Record.Statements, s => Says(s, "Dmitry Peskov", "media reports") && s.Act == SpeechAct.RefuseComment);

    [Fact]
    public void The_answer_that_is_no_answer_is_no_assertion() =>
        Assert.Contains(Record.Statements, s => Says(s, "Dmitry Peskov", "cannot answer") && s.Quote == QuoteKind.Direct
            && s.Act is SpeechAct.RefuseComment or SpeechAct.NoInformation);

    [Fact]
    public void The_agency_reports_the_ceasefire_and_its_report_is_carried_on() =>
        Assert.Contains(Record.Statements, s => Says(s, "Anadolu", "from midnight on December 29") && Says(s, "Anadolu", "all areas of Syria")
            && Says(s, "Anadolu", "terrorist organizations"));

    [Fact]
    public void The_report_is_the_agencys() =>
        Assert.Contains(Record.Statements, s => Says(s, "Anadolu", "if the ceasefire deal is implemented") && Says(s, "Anadolu", "guarantors"));

    [Fact]
    public void The_leader_tells_the_agency_of_january() =>
        Assert.Contains(Record.Statements, s => Says(s, "Qadri Jamil", "second half of January 2017") && s.Addressee == "TASS");

    [Fact]
    public void Contact_is_ongoing_by_the_spokesmans_word() =>
        Assert.Contains(Record.Events, e => Is(e, EventType.Consult, EventStatus.Ongoing, "Russia", "Turkey") && e.Statement is not null);

    [Fact]
    public void The_agreement_is_alleged_and_never_happened()
    {
        Assert.Contains(Record.Events, e => Is(e, EventType.Agree, EventStatus.Alleged, "Russia", "Turkey"));
        Assert.DoesNotContain(Record.Events, e => Is(e, EventType.Agree, EventStatus.Happened, "Russia", "Turkey"));
    }

    [Fact]
    public void The_ministers_have_telephoned_over_days_without_a_first_day()
    {
        var call = Assert.Single(Record.Events, e => Is(e, EventType.Consult, EventStatus.Happened, "Sergey Lavrov", "Mevlut Cavusoglu") && e.Mode == "phone");
        Assert.Null(call.Time?.Earliest);
        Assert.Equal("../2016-12-28", call.Time?.Edtf);
    }

    [Theory]
    [InlineData(EventType.Consult, "2016-12-27", "Mevlut Cavusoglu", "Mohammad Javad Zarif")]
    [InlineData(EventType.Consult, "2016-12-21~", "Sergey Lavrov", "Mevlut Cavusoglu", "Mohammad Javad Zarif")]
    [InlineData(EventType.Agree, "2016-12-21~", "Sergey Lavrov", "Mevlut Cavusoglu", "Mohammad Javad Zarif")]
    public void The_ministers_met_and_agreed(EventType type, string time, params string[] parties) =>
        Assert.Contains(Record.Events, e => Is(e, type, EventStatus.Happened, parties) && e.Time?.Edtf == time);

    [Fact]
    public void The_ceasefire_is_alleged_with_its_terms()
    {
        var ceasefire = Assert.Single(Record.Agreements, a => a.Kind == AgreementKind.Ceasefire);
        Assert.Equal(AgreementStatus.Alleged, ceasefire.Status);
        Assert.Equal("2016-12-29T00:00", ceasefire.Effective?.Edtf);
        Assert.Single(ceasefire.Effective!.Alternatives);
        Assert.True(ceasefire.Scope?.Whole);
        Assert.Contains(ceasefire.Exclusions, x => x.Text.Text.Contains("terrorist organizations", StringComparison.Ordinal));
        Assert.Equal(["Russia", "Turkey"], ceasefire.Guarantors.Select(Name));
        Assert.Equal(["government forces", "armed opposition groups"], ceasefire.Parties.Select(Name));
        Assert.Contains("SYR", ceasefire.Country);
        Assert.Contains(ceasefire.History, h => h.Status is null && h.Note is not null);
    }

    [Fact]
    public void The_talks_in_astana_are_due_in_the_second_half_of_january()
    {
        var talks = Assert.Single(Record.Meetings, m => m.Place?.Name == "Astana");
        Assert.Equal("2017-01-16/2017-01-31", talks.Time?.Edtf);
        Assert.True(talks.State is MeetingState.Scheduled or MeetingState.Conditional);
        Assert.Equal(2, talks.Participants.Count);
    }

    [Fact]
    public void The_round_in_geneva_is_due_in_the_next_year()
    {
        var round = Assert.Single(Record.Meetings, m => m.Place?.Name == "Geneva");
        Assert.Equal("2017-02-08", round.Time?.Edtf);
        Assert.Equal(MeetingState.Scheduled, round.State);
        Assert.Contains("Staffan de Mistura", round.Conveners.Select(Name));
    }

    [Fact]
    public void Headlines_of_other_stories_say_nothing() =>
        Assert.DoesNotContain("foreign advisers", RecordJson.Write(Record with { Story = Record.Story with { Related = [], Notes = [] } }), StringComparison.Ordinal);

    private static Record? ReadStory()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "stories", "tass-20161228-peskov.txt");
        return File.Exists(path) ? Pipeline.Create().Read(new StorySource { Bytes = File.ReadAllBytes(path), Uri = path }).Value : null;
    }

    private static bool Says(Statement statement, string speaker, string words) =>
        statement.Speakers.Select(Name).Contains(speaker) && statement.Content.Any(c => c.Text.Contains(words, StringComparison.Ordinal));

    private static bool Is(Event told, EventType type, EventStatus status, params string[] parties) =>
        told.Type == type && told.Status == status && told.Actors.Select(Name).Order(StringComparer.Ordinal).SequenceEqual(parties.Order(StringComparer.Ordinal));

    private static string Name(string id) => Record.Actors.First(a => a.Id == id).Name;
}
