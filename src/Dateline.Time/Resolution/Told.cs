using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>The times last spoken of, which "two days later", "that year" and "a year earlier" count from.</summary>
/// <param name="Day">The last single day.</param>
/// <param name="Latest">First day of the last time of any length.</param>
/// <param name="Dated">The last day that was told with its year, as long as its sentence goes on.</param>
/// <param name="Quarter">First day of the quarter last spoken of, as long as no other month or year came after it.</param>
internal readonly record struct Told(LocalDate? Day, LocalDate? Latest, LocalDate? Dated, LocalDate? Quarter)
{
    /// <summary>What is told after an expression has been read.</summary>
    public Told With(Extent extent, TimeTree tree)
    {
        if (tree is ToldQuarterTree { YearsBack: > 0 } or ToldQuarterTree { Year: not null })
        {
            return this;
        }

        if (extent is not { Start: { } start, End: not null, Kind: TimeKind.Date or TimeKind.Time })
        {
            return this;
        }

        if (!Anchors.IsCounted(start.Year))
        {
            return this;
        }

        if (extent.Granularity <= Granularity.Day)
        {
            return this with { Day = start.Date, Latest = start.Date, Dated = IsDated(tree) ? start.Date : Dated };
        }

        return tree is OffsetTree or ShiftTree { Unit: TimeUnit.Year }
            ? this with { Latest = start.Date }
            : this with { Latest = start.Date, Quarter = extent.Granularity is Granularity.Quarter ? start.Date : null };
    }

    private static bool IsDated(TimeTree tree) => tree switch
    {
        DayTree day => day.Year is not null,
        AtTree at => IsDated(at.Day),
        PartOfDayTree { Day: { } day } => IsDated(day),
        IntervalTree range => IsDated(range.To),
        BoundTree bound => IsDated(bound.Inner),
        _ => false,
    };
}
