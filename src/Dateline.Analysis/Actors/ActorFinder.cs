using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds who is in a story: names, offices, governments, groups, and the words that refer back to them.</summary>
internal sealed class ActorFinder
{
    private readonly EquatableList<ActorMention> _none = [];

    /// <summary>The actors of a reading with their mentions.</summary>
    public Cast Find(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new Cast([], _none, null);
    }
}
