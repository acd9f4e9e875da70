using Dateline.Language;
using Dateline.Model;
using NodaTime;

namespace Dateline.Time.Tests;

/// <summary>Times of plain sentences, read by the trained model; published on Wednesday, 28 December 2016, 14:08 in Moscow.</summary>
internal static class English
{
    private static readonly EnglishReader Reader = new(LanguageModel.Load());
    private static readonly TimeReader Times = new();

    public static EquatableList<TimeMention> Read(params string[] paragraphs) => Times.Read(Reading(paragraphs));

    /// <summary>The times with the words that they belong to, as printed.</summary>
    public static IReadOnlyList<(TimeMention Time, string Governor)> Governed(string text)
    {
        var reading = Reading([text]);
        return [.. Times.Read(reading).Select(t => (t, reading.Sentences[t.Sentence][t.Governor].Form))];
    }

    private static Reading Reading(string[] paragraphs)
    {
        var story = new Story
        {
            Id = "0000000000000000",
            Language = "en",
            Published = new LocalDateTime(2016, 12, 28, 14, 8).WithOffset(Offset.FromHours(3)),
            Dateline = new StoryDateline
            {
                Place = "Moscow",
                Evidence = new Citation { Paragraph = 0, Start = 0, End = 0, Text = "" },
            },
            Paragraphs = [.. paragraphs.Select(p => new Paragraph(ParagraphKind.Body, p))],
        };
        return Reader.Read(story);
    }
}
