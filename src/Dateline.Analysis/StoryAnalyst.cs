using Dateline.Analysis.Actors;
using Dateline.Analysis.Agreements;
using Dateline.Analysis.Events;
using Dateline.Analysis.Factuality;
using Dateline.Analysis.Listings;
using Dateline.Analysis.Meetings;
using Dateline.Analysis.Places;
using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>The stage that turns a story's sentences and times into its record.</summary>
/// <remarks>Holds tables only and may be used by several threads at once; the same input gives the same record.</remarks>
public sealed class StoryAnalyst
{
    private readonly ActorFinder _actors = new();
    private readonly PlaceFinder _places = new();
    private readonly StatementFinder _statements;
    private readonly EventFinder _events;
    private readonly AgreementFinder _agreements;
    private readonly MeetingFinder _meetings;

    /// <summary>Loads the tables.</summary>
    /// <exception cref="LexiconException">A table is malformed.</exception>
    public StoryAnalyst()
    {
        var cues = new CueTable();
        var factuality = new FactualityReader(new OperatorTable(), cues);
        _statements = new StatementFinder(cues);
        _events = new EventFinder(new FrameTable(), factuality);
        _agreements = new AgreementFinder(factuality);
        _meetings = new MeetingFinder(factuality);
    }

    /// <summary>The record of a story: who acts, who says what, what happened, what is agreed, what is due.</summary>
    /// <param name="reading">The story with its sentences.</param>
    /// <param name="times">The time expressions of those sentences, in order.</param>
    public Record Analyse(Reading reading, EquatableList<TimeMention> times)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var scene = new Scene(reading, times, _actors.Find(reading, times), _places.Find(reading));
        var statements = _statements.Find(scene);
        var events = _events.Find(scene, statements);
        var agreements = _agreements.Find(scene, statements, events);
        var meetings = _meetings.Find(scene, statements, agreements);
        return new Record
        {
            Story = reading.Story,
            Actors = scene.Cast.Actors,
            Statements = statements.Statements,
            Events = events,
            Agreements = agreements,
            Meetings = meetings,
        };
    }

    /// <summary>The actors of a story, each with the words of its mentions: those of its record.</summary>
    public ActorListing Actors(Reading reading, EquatableList<TimeMention> times) => ActorLister.List(reading, _actors.Find(reading, times));

    /// <summary>The places that a story names, and the place of its dateline.</summary>
    public PlaceListing Places(Reading reading)
    {
        var mentions = _places.Find(reading);
        return PlaceLister.List(reading, mentions);
    }
}
