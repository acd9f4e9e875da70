using Dateline.Model;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Time.Tests;

/// <summary>Stories of hand-tagged sentences, published on Wednesday, 28 December 2016, 14:08 in Moscow unless said otherwise.</summary>
internal sealed record Wire
{
    private static readonly TimeReader Reader = new();

    public string? Published { get; init; } = "2016-12-28T14:08:00+03:00";

    public string? Updated { get; init; }

    public string? Place { get; init; } = "Moscow";

    public string? Zone { get; init; }

    public LocalDate? DatelineDate { get; init; }

    public string? Headline { get; init; }

    public static EquatableList<TimeMention> Read(string line) => new Wire().Times(line);

    /// <summary>The only time of a sentence.</summary>
    public static TimeValue One(string line) => new Wire().Only(line);

    public TimeValue Only(string line) => Assert.Single(Times(line)).Value;

    public EquatableList<TimeMention> Times(params string[] lines)
    {
        var sentences = lines.Select((line, i) => HandTagged.Sentence(line, i, i)).ToList();
        if (Headline is not null)
        {
            sentences = [HandTagged.Sentence(Headline, 0, TextSpan.Headline), .. lines.Select((line, i) => HandTagged.Sentence(line, i + 1, i))];
        }

        return Reader.Read(new Reading { Story = Story(lines), Sentences = [.. sentences] });
    }

    public static Instant Instant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private Story Story(string[] lines) => new()
    {
        Id = "0000000000000000",
        Language = "en",
        Headline = Headline is null ? null : HandTagged.Text(Headline),
        Published = Published is null ? null : OffsetDateTimePattern.ExtendedIso.Parse(Published).Value,
        Updated = Updated is null ? null : OffsetDateTimePattern.ExtendedIso.Parse(Updated).Value,
        Zone = Zone,
        Dateline = Place is null && DatelineDate is null ? null : new StoryDateline
        {
            Place = Place,
            Date = DatelineDate,
            Evidence = new Citation { Paragraph = 0, Start = 0, End = 0, Text = "" },
        },
        Paragraphs = [.. lines.Select(l => new Paragraph(ParagraphKind.Body, HandTagged.Text(l)))],
    };
}
