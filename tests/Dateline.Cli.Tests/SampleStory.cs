using Dateline.Model;
using NodaTime;

namespace Dateline.Cli.Tests;

/// <summary>A story made up for these tests: an imagined conflict between Norland and Sudland.</summary>
internal static class SampleStory
{
    private static readonly string[] Body =
    [
        "PORT ALMA, March 4. /NORPRESS/. Norland and Sudland have agreed on a truce, foreign minister Ada Berg told reporters on Saturday.",
        "\"We met in Port Alma and we shook hands,\" Berg said. She refused to comment on the exchange of prisoners.",
        "The Sudland Herald reported earlier on Saturday that the truce takes effect at midnight on March 6 and covers all districts along the river Alma. It does not cover the Hill Brigades.",
        "According to the newspaper, a source in the delegation alleged that the Hill Brigades shelled Port Alma on Friday and killed at least 12 people. The Hill Brigades denied it.",
        "If the truce holds, talks will be held in Lindholm in the second half of March. Norland did not withdraw its troops. Envoy Jon Falk plans a summit on April 2, and called on both sides to release prisoners.",
    ];

    public static readonly Story Truce = new()
    {
        Id = "00c0ffee00c0ffee",
        Uri = "norland.txt",
        Agency = "NORPRESS",
        Headline = "Norland and Sudland agree on truce along the Alma",
        Summary = "The Hill Brigades are left out",
        Section = "World",
        Language = "en",
        Published = new LocalDateTime(2023, 3, 4, 18, 30).WithOffset(Offset.FromHours(1)),
        Dateline = new StoryDateline
        {
            Place = "Port Alma",
            Country = "NOR",
            Date = new LocalDate(2023, 3, 4),
            Agency = "NORPRESS",
            Evidence = new Citation { Paragraph = 0, Start = 0, End = 31, Text = Body[0][..31] },
        },
        Topics = ["Foreign policy", "Truce"],
        Related = ["Herald: the river is quiet"],
        Paragraphs = Body.Select(text => new Paragraph(ParagraphKind.Body, text)).ToEquatableList(),
        Notes = ["“Herald: the river is quiet” is the headline of another story and was left out."],
    };

    /// <summary>The place of these words in the story.</summary>
    public static Citation Words(string text)
    {
        foreach (var passage in Truce.Passages)
        {
            var start = Truce.TextOf(passage).IndexOf(text, StringComparison.Ordinal);
            if (start >= 0)
            {
                return Truce.Cite(new TextSpan(passage, start, start + text.Length));
            }
        }

        throw new ArgumentException($"The story does not hold '{text}'.", nameof(text));
    }

    /// <summary>A time of the story.</summary>
    public static TimeValue When(string text, string? edtf, Granularity granularity = Granularity.Day, string? other = null) => new()
    {
        Text = text,
        Edtf = edtf,
        Granularity = granularity,
        Zone = new TimeZoneReading("UTC+01", ZoneBasis.Publisher),
        Anchor = TimeAnchor.Published,
        Rule = "time/test",
        Alternatives = other is null ? [] : [When(text, other, granularity)],
    };
}
