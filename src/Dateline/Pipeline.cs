using Dateline.Analysis;
using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;
using Dateline.Time;

namespace Dateline;

/// <summary>The way of a story: its bytes in, its record out.</summary>
/// <remarks>
/// Each stage is one call that takes what the stages before it found; nothing flows back. The text is set by the first stage,
/// and everything found later carries spans into it. The same bytes give the same record.
/// </remarks>
/// <example>
/// <code>
/// var pipeline = Pipeline.Create();
/// var result = pipeline.Read(new StorySource { Bytes = File.ReadAllBytes("story.txt"), Uri = "story.txt" });
/// Console.WriteLine(result.Succeeded ? RecordJson.Write(result.Value) : result.Problem.ToString());
/// </code>
/// </example>
public sealed class Pipeline
{
    private readonly Lazy<EnglishReader> _englishReader;
    private readonly Lazy<StoryAnalyst> _analyst;
    private readonly Lazy<TimeReader> _timeReader;
    private readonly StoryReader _storyReader;

    // The later a stage is asked for, the later it is begun; the first is made here meanwhile.
    private Pipeline(ReadingMode mode)
    {
        _englishReader = Soon(() => new EnglishReader(LanguageModel.Load(), mode));
        _timeReader = Soon(() => new TimeReader());
        _analyst = Soon(() => new StoryAnalyst());
        _storyReader = new StoryReader();
    }

    /// <summary>A pipeline with the English model and the tables that ship with Dateline. Make one and keep it.</summary>
    public static Pipeline Create(ReadingMode mode = ReadingMode.Accurate) => new(mode);

    /// <summary>The record of one page or text, or the problem that kept it from being read.</summary>
    public Result<Record> Read(StorySource source)
    {
        var story = _storyReader.Read(source);
        return story.Succeeded ? Read(story.Value) : story.Problem;
    }

    /// <summary>The stories of an input: of a page or a text one, of a feed or an archive as many as it holds, each read when it is asked for.</summary>
    public IEnumerable<Result<Story>> Stories(StoryInput input) => _storyReader.ReadAll(input);

    /// <summary>The record of a story. One in another language than English is kept as a story, and nothing more is said of it.</summary>
    public Record Read(Story story) => Sentences(story) is { } reading
        ? _analyst.Value.Analyse(reading, _timeReader.Value.Read(reading))
        : new Record { Story = story };

    /// <summary>The times of a story, each with what it belongs to. One in another language than English has none.</summary>
    public TimeListing Times(Story story) => Sentences(story) is { } reading
        ? TimeListing.Of(reading, _timeReader.Value.Read(reading))
        : new TimeListing { Story = story };

    /// <summary>The actors of a story, each with the words that mention it. One in another language than English has none.</summary>
    public ActorListing Who(Story story) => Sentences(story) is { } reading
        ? _analyst.Value.Actors(reading, _timeReader.Value.Read(reading))
        : new ActorListing { Story = story };

    /// <summary>The places that a story names, each with its mentions. One in another language than English has none.</summary>
    public PlaceListing Where(Story story) => Sentences(story) is { } reading ? _analyst.Value.Places(reading) : new PlaceListing { Story = story };

    /// <summary>The sentences of a story with their trees and names, or the problem that it is in another language than English.</summary>
    public Result<Reading> Parse(Story story) =>
        StoryReader.Foreign(story) is { } problem ? problem : _englishReader.Value.Read(story);

    private Reading? Sentences(Story story) => story.Language == Story.English ? _englishReader.Value.Read(story) : null;

    /// <summary>A stage whose tables are read beside the rest; whoever asks for it waits, and is told if a table is malformed.</summary>
    private static Lazy<T> Soon<T>(Func<T> make)
    {
        var stage = new Lazy<T>(make);
        _ = Task.Run(() => stage.Value);
        return stage;
    }
}
