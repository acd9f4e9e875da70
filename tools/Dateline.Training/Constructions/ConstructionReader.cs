using System.Text;
using Dateline.Analysis;
using Dateline.Analysis.Actors;
using Dateline.Analysis.Factuality;
using Dateline.Analysis.Places;
using Dateline.Analysis.Statements;
using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>Reads a construction as a story of one paragraph, or of one headline.</summary>
internal sealed class ConstructionReader(LanguageModel model)
{
    private readonly StoryReader _stories = new();
    private readonly EnglishReader _english = new(model);
    private readonly TimeReader _times = new();
    private readonly StoryAnalyst _analyst = new();
    private readonly ActorFinder _actors = new();
    private readonly PlaceFinder _places = new();
    private readonly StatementFinder _statements = new(new CueTable());
    private readonly FactualityReader _factuality = new(new OperatorTable(), new CueTable());

    /// <summary>What Dateline makes of it.</summary>
    public ConstructionReading Read(Construction item)
    {
        var reading = _english.Read(item.HasDateline ? Printed(item) : Bare(item));
        var times = _times.Read(reading);
        var scene = new Scene(reading, times, _actors.Find(reading, times), _places.Find(reading));
        var statements = _statements.Find(scene);
        return new ConstructionReading
        {
            Passage = item.IsHeadline ? TextSpan.Headline : 0,
            Reading = reading,
            Record = _analyst.Analyse(reading, times),
            Presentation = (sentence, trigger) => _factuality.Read(scene, statements, sentence, trigger),
        };
    }

    private static Story Bare(Construction item) => new()
    {
        Id = item.Id,
        Language = "en",
        Headline = item.IsHeadline ? item.Text : null,
        Paragraphs = item.IsHeadline ? [] : [new Paragraph(ParagraphKind.Body, item.Text)],
    };

    /// <summary>A dateline is part of a printed story: the story reader finds it.</summary>
    private Story Printed(Construction item)
    {
        var printed = _stories.Read(new StorySource { Bytes = Encoding.UTF8.GetBytes($"Diplomacy\n\n{item.Text}\n") });
        return printed.Value is { } story && story.Paragraphs[0].Text == item.Text
            ? story
            : throw new InvalidDataException($"{item.Id}: the story reader did not keep the paragraph.");
    }
}
