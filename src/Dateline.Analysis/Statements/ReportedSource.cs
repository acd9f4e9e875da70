using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Gives "the report", "the agency" and "the statement" as sources the speaker of the report before them.</summary>
internal static class ReportedSource
{
    /// <summary>The attributions, in the same order, with the speakers of such sources filled in.</summary>
    public static List<Attribution> Resolve(Scene scene, List<Attribution> attributions)
    {
        var resolved = new List<Attribution>(attributions.Count);
        foreach (var attribution in attributions)
        {
            resolved.Add(RefersBack(scene, attribution) && LastReport(scene, resolved) is { } report
                ? attribution with { Speakers = report.Speakers, Rules = [.. attribution.Rules, "statement.the-report"] }
                : attribution);
        }

        return resolved;
    }

    private static bool RefersBack(Scene scene, Attribution attribution)
    {
        if (attribution.SourceHead < 0 || !attribution.Speakers.IsEmpty)
        {
            return false;
        }

        var sentence = scene.Reading.Sentences[attribution.Sentence];
        return sentence[attribution.SourceHead].IsLemma("report", "agency", "newspaper", "broadcaster", "channel", "publication", "outlet", "daily")
            && sentence.Children(attribution.SourceHead, Relation.Det).Any(d => sentence[d].IsLemma("the", "this", "same"));
    }

    private static Attribution? LastReport(Scene scene, List<Attribution> earlier) =>
        earlier.FindLast(a => a.Act is SpeechAct.Report or SpeechAct.State && a.Speakers.Any(s => scene.Cast[s].Kind == ActorKind.Media));
}
