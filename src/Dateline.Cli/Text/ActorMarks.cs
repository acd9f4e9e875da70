using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>How each sort of actor is shown: a full sign for one that has a name, an empty one for people known by what they are, a question mark for somebody unnamed.</summary>
internal static class ActorMarks
{
    public static StatusMark Of(ActorKind kind) => kind switch
    {
        ActorKind.Unnamed => new("?", StatusWords.Of(kind), Tone.Yellow),
        ActorKind.Group or ActorKind.Category or ActorKind.People => new("○", StatusWords.Of(kind), Tone.Plain),
        ActorKind.Igo or ActorKind.Ngo => new("●", StatusWords.Of(kind).ToUpperInvariant(), Tone.Plain),
        _ => new("●", StatusWords.Of(kind), Tone.Plain),
    };
}
