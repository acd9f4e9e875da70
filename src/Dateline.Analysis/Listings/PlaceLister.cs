using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Listings;

/// <summary>Lists the places of a story, each with its mentions.</summary>
internal static class PlaceLister
{
    /// <summary>The listing of the places that a reading names, and of the place of its dateline.</summary>
    public static PlaceListing List(Reading reading, PlaceMentions mentions) => new()
    {
        Story = reading.Story,
        Dateline = mentions.Dateline,
        Places =
        [
            .. mentions.Mentions.GroupBy(m => m.Place).Select(same => new ListedPlace
            {
                Place = same.Key,
                Mentions = [.. same.Select(m => Entry(reading, m))],
            }),
        ],
    };

    private static ListedPlaceMention Entry(Reading reading, PlaceMention mention) => new()
    {
        Form = mention.Form,
        Locative = mention.Locative,
        Rule = mention.Rule,
        Evidence = reading.Story.Cite(reading.Sentences[mention.Sentence].SpanOf(mention.First, mention.End)),
    };
}
