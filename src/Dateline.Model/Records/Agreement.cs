namespace Dateline.Model;

/// <summary>A ceasefire, deal, plan or the like, from the first rumour on.</summary>
public sealed record Agreement
{
    /// <summary><c>a1</c>, <c>a2</c>, … in order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>Sort.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>Its name or the words for it.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 countries it is about.</summary>
    public EquatableList<string> Country { get; init; }

    /// <summary>Actor ids of those who bind themselves or are bound.</summary>
    public EquatableList<string> Parties { get; init; }

    /// <summary>Actor ids of mediators.</summary>
    public EquatableList<string> Brokers { get; init; }

    /// <summary>Actor ids of guarantors.</summary>
    public EquatableList<string> Guarantors { get; init; }

    /// <summary>Actor ids of hosts.</summary>
    public EquatableList<string> Hosts { get; init; }

    /// <summary>Actor ids of monitors.</summary>
    public EquatableList<string> Monitors { get; init; }

    /// <summary>Actor ids of signatories.</summary>
    public EquatableList<string> Signatories { get; init; }

    /// <summary>Actor ids of those who refuse.</summary>
    public EquatableList<string> Refusers { get; init; }

    /// <summary>When it was declared.</summary>
    public TimeValue? Declared { get; init; }

    /// <summary>When it takes effect.</summary>
    public TimeValue? Effective { get; init; }

    /// <summary>For how long.</summary>
    public TimeValue? Duration { get; init; }

    /// <summary>When it ends.</summary>
    public TimeValue? End { get; init; }

    /// <summary>Where it applies.</summary>
    public AgreementScope? Scope { get; init; }

    /// <summary>Who or what is left out.</summary>
    public EquatableList<Exclusion> Exclusions { get; init; }

    /// <summary>Its provisions.</summary>
    public EquatableList<AgreementTerm> Terms { get; init; }

    /// <summary>What must come first.</summary>
    public EquatableList<AgreementCondition> Conditions { get; init; }

    /// <summary>What it is for, e.g. <c>humanitarian</c>.</summary>
    public EquatableList<string> Purpose { get; init; }

    /// <summary>Whether it is in writing; absent when not told.</summary>
    public bool? Written { get; init; }

    /// <summary>Relations to other agreements.</summary>
    public EquatableList<AgreementLink> Links { get; init; }

    /// <summary>The most advanced status supported.</summary>
    public required AgreementStatus Status { get; init; }

    /// <summary>Set when independent sources support and contradict it.</summary>
    public bool? Contested { get; init; }

    /// <summary>Every step, in order of the text.</summary>
    public EquatableList<StatusStep> History { get; init; }

    /// <summary>The words that tell of it.</summary>
    public EquatableList<Citation> Evidence { get; init; }

    /// <summary>Ids of the rules that found it.</summary>
    public EquatableList<string> Rules { get; init; }
}
