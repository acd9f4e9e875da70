using Dateline.Analysis.Factuality;
using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Events;

/// <summary>Holds what lies after the publication for planned, whatever the tense: "the truce begins on Monday".</summary>
internal static class Futurate
{
    /// <summary>The presentation, moved to the planned world when its time begins after the story was published.</summary>
    public static Presentation Apply(Scene scene, Presentation presentation, TimeValue? time)
    {
        if (presentation.Held.Modality != Modality.Actual || time?.Earliest is not { } begins || Told(scene) is not { } told || begins < told)
        {
            return presentation;
        }

        return presentation with
        {
            Held = presentation.Held with { Modality = Modality.Planned, Certainty = Certainty.Probable },
            Author = presentation.Author with { Modality = Modality.Planned },
        };
    }

    private static Instant? Told(Scene scene) =>
        scene.Story.Published?.ToInstant()
        ?? (scene.Story.PublishedDay ?? scene.Story.Dateline?.Date)?.PlusDays(1).AtMidnight().InUtc().ToInstant();
}
