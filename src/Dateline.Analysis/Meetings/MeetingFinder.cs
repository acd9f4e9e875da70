using System.Globalization;
using Dateline.Analysis.Factuality;
using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Meetings;

/// <summary>Finds the meetings that a story tells of: held, under way, due, conditional, or only spoken of.</summary>
internal sealed class MeetingFinder
{
    private static readonly MeetingState[] Order =
    [
        MeetingState.Mooted, MeetingState.Proposed, MeetingState.Conditional, MeetingState.Scheduled, MeetingState.Underway,
        MeetingState.Postponed, MeetingState.Cancelled, MeetingState.Held,
    ];

    private readonly MeetingReader _reader;

    /// <summary>Makes a finder.</summary>
    public MeetingFinder(FactualityReader factuality) => _reader = new MeetingReader(factuality);

    /// <summary>The meetings in order of the text; a word for one of which neither a time, a place nor two parties are told gives none.</summary>
    public EquatableList<Meeting> Find(Scene scene, StatementSet statements, EquatableList<Agreement> agreements)
    {
        var groups = new List<List<MeetingMention>>();
        foreach (var mention in _reader.Read(scene, statements).OrderBy(m => scene.Reading.Sentences[m.Sentence].Span.Passage < 0))
        {
            var group = groups.Find(g => g.TrueForAll(m => AreOne(m, mention)) && g.Exists(m => Shares(m, mention)));
            if (group is null)
            {
                groups.Add([mention]);
            }
            else
            {
                group.Add(mention);
            }
        }

        return [.. groups.Where(IsTold)
            .Select(g => ToMeeting(scene, agreements, g))
            .OrderBy(m => m.Evidence[0].ToSpan())
            .Select((m, i) => m with { Id = string.Create(CultureInfo.InvariantCulture, $"m{i + 1}") })];
    }

    private static bool IsTold(List<MeetingMention> group) =>
        group.Exists(m => m.Time is not null || m.Place is not null || m.Participants.Count > 1);

    /// <summary>Whether nothing speaks against two mentions being of one meeting.</summary>
    private static bool AreOne(MeetingMention left, MeetingMention right) =>
        Family(left.Kind) == Family(right.Kind)
        && IsPast(left.State) == IsPast(right.State)
        && Agree(left.Place?.Name, right.Place?.Name)
        && Agree(left.Time?.Edtf, right.Time?.Edtf)
        && Agree(left.Round, right.Round);

    /// <summary>Whether two details do not contradict each other: one is not told, or both are the same.</summary>
    private static bool Agree(string? left, string? right) =>
        left is null || right is null || string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>Whether something speaks for it: the same place, the same time or the same parties.</summary>
    private static bool Shares(MeetingMention left, MeetingMention right) =>
        (left.Place is not null && left.Place.Name == right.Place?.Name)
        || (left.Time?.Edtf is { } edtf && edtf == right.Time?.Edtf)
        || (left.Participants.Count > 1 && left.Participants.Intersect(right.Participants, StringComparer.Ordinal).Count() > 1)
        || (left.Sentence == right.Sentence && Math.Abs(left.Head - right.Head) <= 3);

    private static bool IsPast(MeetingState state) => state is MeetingState.Held or MeetingState.Underway;

    private static MeetingKind Family(MeetingKind kind) => kind is MeetingKind.Consultation ? MeetingKind.Talks : kind;

    private static Meeting ToMeeting(Scene scene, EquatableList<Agreement> agreements, List<MeetingMention> group)
    {
        var state = group.Select(m => m.State).MaxBy(s => Array.IndexOf(Order, s));
        var attendance = IsPast(state) ? Attendance.Attended : Attendance.Expected;
        var condition = group.Find(m => m.Condition is not null)?.Condition;
        var place = group.Select(m => m.Place).FirstOrDefault(p => p is not null);
        return new Meeting
        {
            Id = "",
            Kind = group[0].Kind,
            Name = NameOf(scene, group.Find(m => m.Time is not null) ?? group[0]),
            Process = ProcessOf(group[0].Kind, state, place),
            Round = group.Select(m => m.Round).FirstOrDefault(r => r is not null),
            Participants = [.. Distinct(group, m => m.Participants).Select(p => new Participant { Actor = p, Attendance = attendance })],
            Conveners = Distinct(group, m => m.Conveners),
            Place = place,
            Time = group.OrderBy(m => m.Time?.Edtf is null).Select(m => m.Time).FirstOrDefault(t => t is not null),
            State = state,
            Condition = condition is { } span ? ConditionOf(scene, agreements, span) : null,
            Schedule = [.. group.Where(m => m.Time is not null).Select(m => new ScheduleEntry { Time = m.Time!, Statement = m.Statement, Recorded = scene.Story.Published })],
            Statements = Distinct(group, m => m.Statement is { } id ? [id] : []),
            Evidence = [.. group.Select(m => m.Sentence).Distinct().Select(s => scene.Story.Cite(scene.Reading.Sentences[s].Span))],
            Rules = Distinct(group, m => [m.Rule]),
        };
    }

    private static EquatableList<string> Distinct(List<MeetingMention> group, Func<MeetingMention, EquatableList<string>> select) =>
        [.. group.SelectMany(m => select(m)).Distinct(StringComparer.Ordinal)];

    /// <summary>Talks that are due go by the name of their city.</summary>
    private static string? ProcessOf(MeetingKind kind, MeetingState state, Place? place) =>
        Family(kind) == MeetingKind.Talks && state != MeetingState.Held && place?.Precision == PlacePrecision.City ? place.Name : null;

    private static string ConditionOf(Scene scene, EquatableList<Agreement> agreements, TextSpan condition) =>
        agreements.FirstOrDefault(a => a.Conditions.Any(c => c.If.ToSpan().Overlaps(condition)))?.Id ?? scene.Story.TextOf(condition);

    private static string NameOf(Scene scene, MeetingMention mention)
    {
        var sentence = scene.Reading.Sentences[mention.Sentence];
        var (first, end) = (sentence.First(mention.Head), mention.Head + 1);
        while (first < mention.Head && sentence[first].Tag is UniversalTag.Adp or UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Sconj)
        {
            first++;
        }

        while (end < sentence.End(mention.Head) && !EndsName(sentence[end]))
        {
            end++;
        }

        return scene.Story.TextOf(sentence.SpanOf(first, end));
    }

    /// <summary>Whether a word closes the name of a meeting: a mark, or the verb of a clause about it.</summary>
    private static bool EndsName(Token token) =>
        token.Form is "," or ";" or "(" or "—" or "–" or ":" || token.Tag is UniversalTag.Verb or UniversalTag.Aux || token.Penn is "WDT" or "WP" or "WRB";
}
