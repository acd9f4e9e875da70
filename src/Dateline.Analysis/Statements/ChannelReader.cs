using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Reads by which way something was said from the words of the frame, by <c>lexicon/statements/channels.tsv</c>.</summary>
internal static class ChannelReader
{
    private static readonly FrozenDictionary<string, Channel> Channels = LexiconTable
        .Load(typeof(ChannelReader).Assembly, "statements/channels.tsv", "id", "lemma", "channel", "example", "counter")
        .Rows.ToFrozenDictionary(r => r["lemma"], r => r.Choice<Channel>("channel"), StringComparer.Ordinal);

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

    private static Channel? OfLemma(string lemma) =>
        Channels.TryGetValue(lemma.ToLowerInvariant(), out var channel) ? channel : null;

    private static bool IsInstrument(Sentence sentence, int index) =>
        sentence[index].Relation is Relation.Obj or Relation.Iobj or Relation.Obl
        && (sentence[index].IsLemma("reporter", "journalist")
            || sentence.Children(index, Relation.Case).Any(c => sentence[c].IsLemma("in", "at", "by", "on", "during", "via", "over")));
}
