using Dateline.Analysis.Actors;
using Dateline.Analysis.Events;
using Dateline.Analysis.Factuality;
using Dateline.Analysis.Meetings;
using Dateline.Analysis.Places;
using Dateline.Analysis.Statements;
using Dateline.Language;
using Dateline.Model;
using Dateline.Time;
using NodaTime;

namespace Dateline.Analysis.Tests;

/// <summary>Wire text analysed with the model that ships, as published on Tuesday, 14 May 2024, 18:00 UTC.</summary>
internal static class Analysed
{
    private static readonly OffsetDateTime Published = new(new LocalDateTime(2024, 5, 14, 18, 0), Offset.Zero);
    private static readonly Lazy<EnglishReader> English = new(() => new EnglishReader(LanguageModel.Load()));
    private static readonly TimeReader Times = new();
    private static readonly StoryAnalyst Analyst = new();
    private static readonly ActorFinder Actors = new();
    private static readonly PlaceFinder Places = new();
    private static readonly CueTable Cues = new();
    private static readonly StatementFinder Statements = new(Cues);
    private static readonly FactualityReader Factualities = new(new OperatorTable(), Cues);
    private static readonly StatusTable Statuses = new();
    private static readonly MeetingReader MeetingMentions = new(Factualities);

    /// <summary>The record of a story of some paragraphs.</summary>
    public static Record Text(params string[] paragraphs) => Story(null, paragraphs);

    /// <summary>The record of a story that has only a headline.</summary>
    public static Record Headline(string headline) => Story(headline);

    /// <summary>How the event in square brackets is presented.</summary>
    public static Presentation Bracketed(string text)
    {
        var (scene, sentence, trigger) = Locate(text);
        return Factualities.Read(scene, Statements.Find(scene), sentence, trigger);
    }

    /// <summary>The status that the event in square brackets would have, told by the outlet or by somebody else of others.</summary>
    public static EventStatus StatusOf(string text)
    {
        var (scene, sentence, trigger) = Locate(text);
        var presentation = Factualities.Read(scene, Statements.Find(scene), sentence, trigger);
        var voice = presentation.Statement is null ? Voice.Outlet : Voice.Other;
        return Statuses.Of(presentation.Held, voice, AspectReader.IsOngoing(sentence, trigger, -1)).Status;
    }

    /// <summary>The phrases that speak of a meeting, also of one of which nothing else is told.</summary>
    public static IEnumerable<MeetingMention> Meetings(string text)
    {
        var scene = SceneOf(text);
        return MeetingMentions.Read(scene, Statements.Find(scene));
    }

    /// <summary>The text without its square brackets, and where the words between them stand.</summary>
    private static (string Plain, TextSpan Span) Unbracket(string text)
    {
        var start = text.IndexOf('[', StringComparison.Ordinal);
        var end = text.IndexOf(']', StringComparison.Ordinal) - 1;
        return (text.Remove(end + 1, 1).Remove(start, 1), new TextSpan(0, start, end));
    }

    private static (Scene Scene, Sentence Sentence, int Trigger) Locate(string text)
    {
        var (plain, span) = Unbracket(text);
        var scene = SceneOf(plain);
        var sentence = scene.Reading.Sentences.First(s => s.Span.Overlaps(span));
        return (scene, sentence, sentence.Tokens.ToList().FindIndex(t => t.Span.Overlaps(span)));
    }

    private static Scene SceneOf(string text)
    {
        var reading = English.Value.Read(Make(null, text));
        var times = Times.Read(reading);
        return new Scene(reading, times, Actors.Find(reading, times), Places.Find(reading));
    }

    private static Record Story(string? headline, params string[] paragraphs)
    {
        var reading = English.Value.Read(Make(headline, paragraphs));
        return Analyst.Analyse(reading, Times.Read(reading));
    }

    private static Story Make(string? headline, params string[] paragraphs) => new()
    {
        Id = "test",
        Language = "en",
        Headline = headline,
        Published = Published,
        Zone = "UTC",
        Paragraphs = [.. paragraphs.Select(p => new Paragraph(ParagraphKind.Body, p))],
    };
}
