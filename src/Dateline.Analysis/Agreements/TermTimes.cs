using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>Reads when an agreement takes effect, how long it lasts and when it ends.</summary>
internal static class TermTimes
{
    private static readonly string[] Beginning = ["take", "come", "enter", "begin", "start", "effective", "go", "become", "declare", "establish", "envisage", "provide", "hold", "introduce"];
    private static readonly string[] FromWords = ["from", "starting", "start", "effective", "beginning", "begin", "as"];
    private static readonly string[] UntilWords = ["until", "till", "through"];

    /// <summary>The first time from which it holds, or <see langword="null"/>.</summary>
    public static TimeValue? Effective(Scene scene, AgreementThread thread) =>
        Times(scene, thread).Where(t => t.Time.Kind is TimeKind.Date or TimeKind.Time)
            .FirstOrDefault(t => Begins(t.Sentence, t.Time, t.Mention)).Time?.Value;

    /// <summary>The first time at which it ends, or <see langword="null"/>.</summary>
    public static TimeValue? End(Scene scene, AgreementThread thread) =>
        Times(scene, thread).Where(t => t.Time.Kind is TimeKind.Date or TimeKind.Time)
            .FirstOrDefault(t => Ends(t.Sentence, t.Time, t.Mention)).Time?.Value;

    /// <summary>The first length that it is given, or <see langword="null"/>.</summary>
    public static TimeValue? Duration(Scene scene, AgreementThread thread) =>
        Times(scene, thread).FirstOrDefault(t => t.Time.Kind == TimeKind.Duration && (IsWithin(t.Sentence, t.Time, t.Mention)
            || Before(t.Sentence, t.Time, ["for"]) || Before(t.Sentence, t.Time, ["by"]))).Time?.Value;

    /// <summary>The day on which it was announced or agreed, or <see langword="null"/>.</summary>
    public static TimeValue? Declared(EquatableList<StatusStep> history) =>
        history.FirstOrDefault(s => s.Status is AgreementStatus.Announced or AgreementStatus.Agreed or AgreementStatus.Signed && s.Valid is not null)?.Valid;

    private static IEnumerable<(Sentence Sentence, TimeMention Time, int Mention)> Times(Scene scene, AgreementThread thread) =>
        from mention in thread.Mentions
        let sentence = scene.Reading.Sentences[mention.Sentence]
        from time in scene.TimesIn(sentence)
        select (sentence, time, mention.Head);

    private static bool Begins(Sentence sentence, TimeMention time, int mention)
    {
        if (Before(sentence, time, UntilWords))
        {
            return false;
        }

        var governor = Governor(sentence, time);
        var verb = sentence.GoverningPredicate(time.First);
        var about = sentence.IsUnder(mention, verb) || sentence.IsUnder(verb, mention) || sentence.IsUnder(time.First, mention);
        return about && (Before(sentence, time, FromWords) || (governor.IsLemma(Beginning) && IsSubject(sentence, verb, mention)));
    }

    /// <summary>"Until Friday", or a verb of ending that is said of the agreement: that talks end on Friday ends no truce.</summary>
    private static bool Ends(Sentence sentence, TimeMention time, int mention) =>
        Before(sentence, time, UntilWords)
        || (time.Role is TimeRole.Ends && sentence.GoverningPredicate(time.First) is var verb
            && (IsSubject(sentence, verb, mention) || sentence.IsUnder(verb, mention)));

    private static bool IsSubject(Sentence sentence, int verb, int mention) =>
        sentence.SubjectOf(verb) is var subject and >= 0 && (subject == mention || sentence.IsUnder(mention, subject));

    private static Token Governor(Sentence sentence, TimeMention time) => sentence[sentence.GoverningPredicate(time.First)];

    private static bool IsWithin(Sentence sentence, TimeMention time, int mention) =>
        time.First >= sentence.First(mention) && time.End <= mention + 1;

    private static bool Before(Sentence sentence, TimeMention time, string[] words)
    {
        for (var i = Math.Max(0, time.First - 2); i < Math.Min(time.First + 1, sentence.Tokens.Count); i++)
        {
            if (words.Contains(sentence[i].Form.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
