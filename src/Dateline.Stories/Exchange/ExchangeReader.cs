using Dateline.Model;
using Dateline.Stories.Containers;

namespace Dateline.Stories.Exchange;

/// <summary>Reads feeds and exchange formats: one story after the other.</summary>
internal sealed class ExchangeReader(ItemReader items, StoryMaker maker, ReadingLimits limits)
{
    private readonly FeedReader _feeds = new(items, limits);
    private readonly NewsMlReader _newsMl = new(items, limits);
    private readonly NitfReader _nitf = new(items, limits);
    private readonly JsonReader _json = new(items, new OwnStory(items, maker), limits);

    /// <summary>The stories of a stream in a format other than a page.</summary>
    public IEnumerable<Result<Story>> Read(ExchangeFormat format, Stream content, StorySource about, string place) => Bounded(Guarded.Reading(
        format switch
        {
            ExchangeFormat.Feed => _feeds.Read(content, about, place),
            ExchangeFormat.NewsMl => _newsMl.Read(content, about, place),
            ExchangeFormat.Nitf => _nitf.Read(content, about, place),
            ExchangeFormat.JsonLines => _json.Lines(content, about, place),
            ExchangeFormat.Json => _json.Document(content, about, place),
            ExchangeFormat.OtherXml => [StoryProblems.OtherItem(place, "XML without stories")],
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        },
        place), place);

    private IEnumerable<Result<Story>> Bounded(IEnumerable<Result<Story>> stories, string place)
    {
        var count = 0;
        foreach (var story in stories)
        {
            if (++count > limits.Entries)
            {
                yield return StoryProblems.TooMany(place, limits.Entries);
                yield break;
            }

            yield return story;
        }
    }
}
