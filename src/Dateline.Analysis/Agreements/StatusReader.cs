using Dateline.Analysis.Events;
using Dateline.Analysis.Factuality;
using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>Reads the steps of an agreement from the clauses that speak of it: what is reported stays alleged, what is due stays ahead.</summary>
internal sealed class StatusReader
{
    private static readonly SpeechAct[] Refusals = [SpeechAct.RefuseComment, SpeechAct.NoInformation, SpeechAct.NeitherConfirmNorDeny];
    private const string MentionRule = "step.mention";
    private readonly StepTable _steps = new();
    private readonly FactualityReader _factuality;

    /// <summary>Makes a reader.</summary>
    public StatusReader(FactualityReader factuality) => _factuality = factuality;

    /// <summary>The steps that a thread shows, in order of the text, without repeats.</summary>
    public EquatableList<StatusStep> Read(Scene scene, StatementSet statements, AgreementThread thread)
    {
        var steps = new List<(TextSpan At, StatusStep Step)>();
        foreach (var mention in thread.Mentions)
        {
            var sentence = scene.Reading.Sentences[mention.Sentence];
            foreach (var step in Steps(scene, statements, sentence, mention))
            {
                if (step.Rule != MentionRule || !steps.Exists(s => s.Step.Statements == step.Statements))
                {
                    steps.Add((sentence[mention.Head].Span, step));
                }
            }
        }

        steps.AddRange(RefusalSteps(scene, statements, thread));
        return [.. steps.OrderBy(s => s.At.Passage < 0).ThenBy(s => s.At).Select(s => s.Step).DistinctBy(Identity)];
    }

    private static (AgreementStatus?, string?, string, string?) Identity(StatusStep step) =>
        (step.Status, step.Statements.IsEmpty ? null : step.Statements[0], step.Rule, step.Valid?.Edtf);

    private IEnumerable<StatusStep> Steps(Scene scene, StatementSet statements, Sentence sentence, AgreementMention mention)
    {
        var found = _steps.Of(sentence, mention.Head).ToList();
        if (found.Count == 0)
        {
            return mention.IsGeneric ? [] : One(Step(scene, statements, sentence, mention.Head, (null, MentionRule)));
        }

        return found.SelectMany(f => One(Step(scene, statements, sentence, f.Verb, (f.Status, f.Rule))));
    }

    private static IEnumerable<StatusStep> One(StatusStep? step) => step is null ? [] : [step];

    private StatusStep? Step(Scene scene, StatementSet statements, Sentence sentence, int trigger, (AgreementStatus? Status, string Rule) told)
    {
        var time = Circumstances.TimeOf(scene, sentence, trigger, i => statements.CuedBy(sentence[i].Span) is not null);
        var presentation = Futurate.Apply(scene, _factuality.Read(scene, statements, sentence, trigger), time);
        if (told.Status == AgreementStatus.Violated && presentation.Statement is { } accusation)
        {
            return Unchanged(scene, accusation, told.Rule, "changes nothing: accusation of a violation");
        }

        if (StatusOf(told.Status, presentation.Held, VoiceOf(scene, presentation.Statement)) is not { } status)
        {
            return null;
        }

        return new StatusStep
        {
            Status = status,
            Valid = told.Status is null ? null : time,
            Recorded = scene.Story.Published,
            Statements = presentation.Statement is { } statement ? [statement.Id] : [],
            Rule = told.Rule,
        };
    }

    private static Voice VoiceOf(Scene scene, Statement? statement)
    {
        if (statement is null)
        {
            return Voice.Outlet;
        }

        var hearsay = statement.Act is SpeechAct.Allege or SpeechAct.RefuseComment or SpeechAct.NoInformation or SpeechAct.NeitherConfirmNorDeny
            || statement.Speakers.IsEmpty
            || statement.Speakers.All(s => scene.Cast[s].Kind is ActorKind.Media or ActorKind.Unnamed);
        return hearsay ? Voice.Other : Voice.Own;
    }

    /// <summary>The status that the words may claim: no more than their voice, their certainty and their tense allow.</summary>
    private static AgreementStatus? StatusOf(AgreementStatus? told, Model.Factuality held, Voice voice)
    {
        if (held.Modality is Modality.Demanded)
        {
            return AgreementStatus.CalledFor;
        }

        var hearsay = voice == Voice.Other || held.Certainty is Certainty.Unknown;
        if (told is null)
        {
            return hearsay ? AgreementStatus.Alleged : null;
        }

        return held.Modality switch
        {
            Modality.Conditional or Modality.Hypothetical or Modality.Counterfactual or Modality.Generic =>
                told == AgreementStatus.CalledFor ? told : null,
            _ when held.Polarity == Polarity.Negative => voice == Voice.Outlet ? null : Denied(told.Value),
            Modality.Planned or Modality.Intended when voice != Voice.Other => Ahead(told.Value, held.Modality),
            _ when hearsay => AgreementStatus.Alleged,
            _ => told,
        };
    }

    private static AgreementStatus? Denied(AgreementStatus told) =>
        told is AgreementStatus.Agreed or AgreementStatus.Signed or AgreementStatus.Announced ? AgreementStatus.Denied : null;

    /// <summary>What a step that is still due shows of today.</summary>
    private static AgreementStatus? Ahead(AgreementStatus told, Modality modality) => told switch
    {
        AgreementStatus.InForce or AgreementStatus.Renewed => modality == Modality.Planned ? AgreementStatus.Pending : null,
        AgreementStatus.Agreed or AgreementStatus.Signed or AgreementStatus.Announced or AgreementStatus.Endorsed or AgreementStatus.Proposed => AgreementStatus.Proposed,
        AgreementStatus.CalledFor => told,
        _ => null,
    };

    /// <summary>A refusal to speak of the agreement changes nothing and is recorded.</summary>
    private static IEnumerable<(TextSpan At, StatusStep Step)> RefusalSteps(Scene scene, StatementSet statements, AgreementThread thread)
    {
        var spans = thread.Mentions.Select(m => scene.Reading.Sentences[m.Sentence][m.Head].Span).ToList();
        Statement? refused = null;
        foreach (var statement in statements.Statements.Where(s => Refusals.Contains(s.Act)))
        {
            var about = spans.Exists(m => statement.Content.Any(c => c.ToSpan().Contains(m)));
            var again = refused is not null && refused.Speakers == statement.Speakers && refused.Cue?.Paragraph == statement.Cue?.Paragraph;
            if (!about && !again)
            {
                continue;
            }

            refused = statement;
            var note = "changes nothing: " + (statement.Act == SpeechAct.NoInformation ? "no information" : "refusal to comment");
            yield return (statement.Cue!.ToSpan(), Unchanged(scene, statement, "step.refusal", note));
        }
    }

    /// <summary>Evidence that is recorded and moves nothing.</summary>
    private static StatusStep Unchanged(Scene scene, Statement statement, string rule, string note) => new()
    {
        Recorded = scene.Story.Published,
        Party = statement.Speakers.Count == 1 ? statement.Speakers[0] : null,
        Valid = statement.Time,
        Statements = [statement.Id],
        Rule = rule,
        Note = note,
    };
}
