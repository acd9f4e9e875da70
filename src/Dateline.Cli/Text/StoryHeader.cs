using System.Globalization;
using Dateline.Model;
using NodaTime;
using NodaTime.Text;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>The head of the output: which story this is, and what its reader noted.</summary>
internal static class StoryHeader
{
    private static readonly OffsetDateTimePattern Minute =
        OffsetDateTimePattern.Create("uuuu-MM-dd HH:mm o<+HH:mm>", CultureInfo.InvariantCulture, default);

    public static IRenderable Of(Story story)
    {
        var facts = new Facts()
            .Add(story.Headline is { } headline ? new Phrase().Strong(headline) : new Phrase().Faint("no headline"))
            .Add(new Phrase().Plain(story.Summary ?? ""))
            .Add(Origin(story))
            .Add(Identity(story));
        foreach (var note in story.Notes)
        {
            facts.Add(new Phrase().Faint($"note: {note}"));
        }

        return new Stack(facts.Lines);
    }

    private static Phrase Origin(Story story) => new Phrase()
        .Item(story.Agency ?? "agency unknown", Tone.Strong)
        .Item(Dateline(story.Dateline), Tone.Plain)
        .Item($"published {Publication(story)}", Tone.Plain)
        .Item(story.Updated is { } updated ? $"updated {Clock(updated)}" : "", Tone.Plain)
        .Item(story.Section, Tone.Plain);

    private static Phrase Identity(Story story) => new Phrase()
        .Item($"language {story.Language}", Tone.Faint)
        .Item($"id {story.Id}", Tone.Faint)
        .Item(story.Uri, Tone.Faint)
        .Item(story.Topics.IsEmpty ? "" : $"topics: {string.Join(", ", story.Topics)}", Tone.Faint);

    private static string Dateline(StoryDateline? dateline)
    {
        if (dateline is null)
        {
            return "no dateline";
        }

        var place = dateline.Place is { } name ? PlaceWords.Of(name, dateline.Country) : "";
        var date = dateline.Date is { } day ? LocalDatePattern.Iso.Format(day) : "";
        return string.Join(", ", new[] { place, date }.Where(part => part.Length > 0));
    }

    private static string Publication(Story story) =>
        story.Published is { } published ? Clock(published)
        : story.PublishedDay is { } day ? LocalDatePattern.Iso.Format(day)
        : "unknown";

    private static string Clock(OffsetDateTime time) => Minute.Format(time);
}
