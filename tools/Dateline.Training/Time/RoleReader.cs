using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>Reads the sample stories and counts the roles of their times.</summary>
internal sealed class RoleReader(LanguageModel model)
{
    private readonly StoryReader _stories = new();
    private readonly EnglishReader _english = new(model);
    private readonly TimeReader _times = new();

    /// <summary>The tally of the stories that a file of roles names, read from a folder of samples.</summary>
    public RoleTally Count(string roles, string samples)
    {
        var tally = new RoleTally();
        foreach (var story in GoldRole.Load(roles).GroupBy(r => r.Story))
        {
            Add(tally, story, Path.Combine(samples, story.Key));
        }

        return tally;
    }

    private void Add(RoleTally tally, IEnumerable<GoldRole> gold, string path)
    {
        var story = _stories.Read(new StorySource { Bytes = File.ReadAllBytes(path), Uri = path }).Value!;
        var reading = _english.Read(story);
        var times = _times.Read(reading);
        var listing = TimeListing.Of(reading, times);
        var sentences = new Dictionary<ListedTime, string>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < times.Count; i++)
        {
            sentences[listing.Times[i]] = story.TextOf(reading.Sentences[times[i].Sentence].Span);
        }

        tally.Add(gold, listing, sentences);
    }
}
