using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Reads by which way something was said from the words of the frame.</summary>
internal static class ChannelReader
{
    /// <summary>The channel that a frame names, or <see langword="null"/>.</summary>
    public static Channel? Of(Sentence sentence, Frame frame)
    {
        var end = Math.Min(frame.RegionEnd, sentence.Tokens.Count);
        for (var i = frame.First; i < end; i++)
        {
            if (OfLemma(sentence[i].Lemma) is { } channel && IsInstrument(sentence, i))
            {
                return channel;
            }
        }

        return null;
    }

    private static Channel? OfLemma(string lemma) => lemma switch
    {
        "briefing" or "conference" or "reporter" or "journalist" => Channel.Briefing,
        "interview" => Channel.Interview,
        "phone" or "telephone" => Channel.Phone,
        "statement" or "communique" or "communiqué" or "letter" => Channel.WrittenStatement,
        "television" or "TV" or "radio" or "broadcast" or "address" => Channel.Broadcast,
        "Twitter" or "twitter" or "tweet" or "Facebook" or "Telegram" or "Instagram" or "post" => Channel.SocialMedia,
        "document" or "memo" => Channel.Document,
        _ => null,
    };

    private static bool IsInstrument(Sentence sentence, int index) =>
        sentence[index].Relation is Relation.Obj or Relation.Iobj or Relation.Obl
        && (sentence[index].IsLemma("reporter", "journalist")
            || sentence.Children(index, Relation.Case).Any(c => sentence[c].IsLemma("in", "at", "by", "on", "during", "via", "over")));
}
