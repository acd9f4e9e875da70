using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Finds where a story says that things are.</summary>
internal sealed class PlaceFinder
{
    private readonly EquatableList<PlaceMention> _none = [];

    /// <summary>The places that a reading names.</summary>
    public PlaceMentions Find(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new PlaceMentions(_none);
    }
}
