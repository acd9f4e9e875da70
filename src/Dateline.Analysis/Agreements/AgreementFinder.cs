using System.Globalization;
using Dateline.Analysis.Factuality;
using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>Finds the agreements that a story tells of, from the first rumour on, with their terms and the history of their status.</summary>
internal sealed class AgreementFinder
{
    private static readonly AgreementStatus[] Order =
    [
        AgreementStatus.CalledFor, AgreementStatus.Denied, AgreementStatus.Alleged, AgreementStatus.Proposed, AgreementStatus.Agreed, AgreementStatus.Announced,
        AgreementStatus.Signed, AgreementStatus.Endorsed, AgreementStatus.Pending, AgreementStatus.InForce, AgreementStatus.Violated,
        AgreementStatus.Suspended, AgreementStatus.Renewed, AgreementStatus.Expired, AgreementStatus.Terminated, AgreementStatus.Collapsed,
        AgreementStatus.Superseded,
    ];

    private readonly AgreementThreads _threads = new();
    private readonly StatusReader _status;

    /// <summary>Makes a finder.</summary>
    public AgreementFinder(FactualityReader factuality) => _status = new StatusReader(factuality);

    /// <summary>The agreements in order of the text; a word for one that no clause says anything of gives none.</summary>
    public EquatableList<Agreement> Find(Scene scene, StatementSet statements, EquatableList<Event> events)
    {
        var found = _threads.Gather(scene)
            .Select(t => ToAgreement(scene, statements, events, t))
            .OfType<Agreement>();
        return [.. found.Select((a, i) => a with { Id = string.Create(CultureInfo.InvariantCulture, $"a{i + 1}") })];
    }

    private Agreement? ToAgreement(Scene scene, StatementSet statements, EquatableList<Event> events, AgreementThread thread)
    {
        var history = _status.Read(scene, statements, thread);
        var steps = history.Where(s => s.Status is not null).Select(s => s.Status!.Value).ToList();
        if (steps.Count == 0)
        {
            return null;
        }

        var status = steps.MaxBy(s => Array.IndexOf(Order, s));
        var roles = AgreementRoles.Read(scene, thread, events);
        return new Agreement
        {
            Id = "",
            Kind = thread.Kind,
            Name = NameOf(scene, thread),
            Country = [.. Countries(scene, thread)],
            Parties = roles.Parties,
            Brokers = roles.Brokers,
            Guarantors = roles.Guarantors,
            Monitors = roles.Monitors,
            Signatories = roles.Signatories,
            Declared = TermTimes.Declared(history),
            Effective = TermTimes.Effective(scene, thread),
            Duration = TermTimes.Duration(scene, thread),
            End = TermTimes.End(scene, thread),
            Scope = ProvisionReader.Scope(scene, thread),
            Exclusions = [.. ProvisionReader.Exclusions(scene, statements, thread).DistinctBy(e => e.Text.Text)],
            Conditions = [.. ProvisionReader.Conditions(scene, thread).Distinct()],
            Status = status,
            Contested = steps.Contains(AgreementStatus.Denied) && steps.Exists(s => s is not (AgreementStatus.Denied or AgreementStatus.CalledFor)) ? true : null,
            History = history,
            Evidence = [.. Evidence(scene, thread)],
            Rules = [.. thread.Mentions.Select(m => m.Rule).Concat(history.Select(h => h.Rule)).Distinct(StringComparer.Ordinal)],
        };
    }

    private static string NameOf(Scene scene, AgreementThread thread)
    {
        var mention = thread.Mentions.Find(m => !m.IsGeneric) is { Rule: not null } specific ? specific : thread.Mentions[0];
        var sentence = scene.Reading.Sentences[mention.Sentence];
        var first = mention.Head;
        while (first > sentence.First(mention.Head) && sentence[first - 1].Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num
               || (first > 0 && sentence[first - 1].Form == "-"))
        {
            first--;
        }

        return scene.Story.TextOf(sentence.SpanOf(first, mention.Head + 1));
    }

    /// <summary>The countries of the places inside the noun phrases of a thread: "a ceasefire in Syria", "the Gaza truce".</summary>
    private static IEnumerable<string> Countries(Scene scene, AgreementThread thread)
    {
        var near = from mention in thread.Mentions
                   let sentence = scene.Reading.Sentences[mention.Sentence]
                   from place in scene.PlacesIn(sentence)
                   where sentence.IsUnder(place.Head, mention.Head) && (place.Locative || sentence[place.Head].Head == mention.Head)
                   where place.Place.Country is not null && place.Place.Precision is PlacePrecision.Country or PlacePrecision.Region or PlacePrecision.Admin1
                   select place.Place.Country;
        return near.Distinct(StringComparer.Ordinal).Take(3);
    }

    private static IEnumerable<Citation> Evidence(Scene scene, AgreementThread thread) =>
        thread.Mentions.Select(m => m.Sentence).Distinct().Select(s => scene.Story.Cite(scene.Reading.Sentences[s].Span));
}
