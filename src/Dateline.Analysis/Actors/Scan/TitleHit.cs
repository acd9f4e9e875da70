namespace Dateline.Analysis.Actors;

/// <summary>A title in a sentence, without its modifiers.</summary>
/// <param name="First">Position of its first word.</param>
/// <param name="End">Position after its last word.</param>
/// <param name="Form">The title.</param>
internal sealed record TitleHit(int First, int End, TitleForm Form)
{
    /// <summary>The title in the singular.</summary>
    public TitleNoun Noun => Form.Noun;
}
