using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Factuality;

/// <summary>Reads how an event is presented, by the innermost source that vouches for it and by the outlet.</summary>
/// <remarks>The operators above the event's word are applied from the inside outwards, up to the edge of the statement that
/// carries it; then the stance of that statement's cue. What is not understood makes an event less certain, never more.</remarks>
internal sealed class FactualityReader
{
    private readonly ModifierReader _modifiers;
    private readonly GovernorReader _governors;

    /// <summary>Makes a reader over the operator table.</summary>
    public FactualityReader(OperatorTable operators, CueTable cues)
    {
        _modifiers = new ModifierReader(operators);
        _governors = new GovernorReader(operators, cues);
    }

    /// <summary>The factuality of the event whose word stands at <paramref name="trigger"/>.</summary>
    public Presentation Read(Scene scene, StatementSet statements, Sentence sentence, int trigger)
    {
        var carrying = statements.Carrying(sentence[trigger].Span);
        var stance = Climb(sentence, trigger, carrying?.Attribution);
        if (carrying is not var (statement, attribution))
        {
            var plain = ToFactuality(scene, stance);
            return new Presentation(plain, plain, null);
        }

        var rumour = attribution is { Cue.Class: "noun", Source: null };
        var inner = stance.Within(attribution.Cue.Modality, rumour ? Certainty.Unknown : attribution.Cue.Certainty);
        inner = attribution.Cue.Polarity == Polarity.Negative ? inner.Negated : inner;
        var factuality = ToFactuality(scene, inner);
        return new Presentation(factuality, factuality with { Certainty = Certainty.Unknown, Polarity = Polarity.Positive }, statement);
    }

    private static Model.Factuality ToFactuality(Scene scene, Stance stance) => new()
    {
        Certainty = stance.Certainty,
        Polarity = stance.Polarity,
        Modality = stance.Modality,
        Condition = stance.Condition is { } condition ? scene.Story.Cite(condition) : null,
    };

    private Stance Climb(Sentence sentence, int trigger, Attribution? within)
    {
        var stance = Stance.Asserted;
        var node = trigger;
        var from = -1;
        var inherits = true;
        for (var depth = 0; node >= 0 && depth < sentence.Tokens.Count; depth++)
        {
            stance = inherits ? _modifiers.Apply(sentence, node, from, stance) : stance;
            var parent = sentence[node].Head;
            if (parent < 0 || (within is not null && !within.Carries(sentence[parent].Span)))
            {
                break;
            }

            var step = _governors.Step(sentence, node, parent, stance);
            stance = step.Stance;
            if (step.Stops)
            {
                break;
            }

            inherits = step.InheritsModifiers;
            (from, node) = (node, parent);
        }

        return sentence.Tokens[^1].Form == "?" ? stance.Within(Modality.Hypothetical, Certainty.Unknown) : stance;
    }
}
