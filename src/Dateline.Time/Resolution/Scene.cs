using NodaTime;

namespace Dateline.Time;

/// <summary>What surrounds one expression: the anchors, the direction of its clause, what was last spoken of.</summary>
internal sealed record Scene(Anchors Anchors, Direction Direction, Told Told)
{
    public LocalDate? Today => Anchors.Day;

    /// <summary>The scene seen from another day, e.g. for the end of an interval from its start.</summary>
    public Scene From(LocalDate day) => this with { Anchors = Anchors with { Day = day }, Direction = Direction.Future };

    public Scene Toward(Direction direction) => Direction == direction ? this : this with { Direction = direction };
}
