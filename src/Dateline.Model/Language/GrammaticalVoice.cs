namespace Dateline.Model;

/// <summary>The voice of a participle.</summary>
public enum GrammaticalVoice
{
    /// <summary>No voice; active.</summary>
    None,

    /// <summary>Passive.</summary>
    Pass,
}
