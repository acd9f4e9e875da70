using Dateline.Analysis.Actors;
using Dateline.Language;
using Dateline.Model;
using Dateline.Time;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Analysis.Tests.Actors.Offices;

/// <summary>Who is in wire text that was told on a day, read with the model that ships.</summary>
internal static class Told
{
    private static readonly Lazy<EnglishReader> English = new(() => new EnglishReader(LanguageModel.Load()));
    private static readonly TimeReader Times = new();
    private static readonly ActorFinder Finder = new();

    /// <summary>The cast of a story of a day.</summary>
    public static Cast On(string day, params string[] paragraphs) => On(LocalDatePattern.Iso.Parse(day).Value, paragraphs);

    /// <summary>The cast of a story of a day.</summary>
    public static Cast On(LocalDate day, params string[] paragraphs) =>
        In(Story(paragraphs) with { Published = day.At(new LocalTime(12, 0)).WithOffset(Offset.Zero) });

    /// <summary>The cast of a story.</summary>
    public static Cast In(Story story)
    {
        var reading = English.Value.Read(story);
        return Finder.Find(reading, Times.Read(reading));
    }

    /// <summary>A story of some paragraphs that tells no day.</summary>
    public static Story Story(params string[] paragraphs) => new()
    {
        Id = "test",
        Language = "en",
        Zone = "UTC",
        Paragraphs = [.. paragraphs.Select(p => new Paragraph(ParagraphKind.Body, p))],
    };
}
