using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Refines the PLOVER mode of a consultation from the words around it.</summary>
internal static class ModeReader
{
    private const int Many = 3;

    /// <summary>The mode of a frame, or a more telling one for a consultation: by phone, or of three and more.</summary>
    public static string? Refine(Sentence sentence, FrameMatch match, int parties)
    {
        var (frame, trigger, @object) = (match.Frame, match.Trigger, match.Object);
        if (frame.Type != EventType.Consult)
        {
            return frame.Mode;
        }

        if (IsByPhone(sentence, trigger) || (@object >= 0 && IsByPhone(sentence, @object)))
        {
            return "phone";
        }

        return frame.Mode ?? (parties >= Many ? "multilateral" : null);
    }

    private static bool IsByPhone(Sentence sentence, int head) =>
        sentence.Children(head).ToArray().Any(c => sentence[c].IsLemma("phone", "telephone", "telephonic")
            || (sentence[c].IsLemma("call", "conversation") && sentence.Children(c).ToArray().Any(g => sentence[g].IsLemma("phone", "telephone"))));
}
