using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Lengths, alone or touching the present.</summary>
internal static class LengthResolver
{
    /// <summary>A length alone has no place in time.</summary>
    public static Extent Length(LengthTree tree, string rule, Scene scene) => new()
    {
        Kind = TimeKind.Duration,
        Timex = UnitCode.Of(tree.Number, tree.Unit),
        Mod = tree.Mod,
        Granularity = Lengths.Granularity(tree.Unit),
        Rule = rule,
        Anchor = scene.Anchors.Kind,
    };

    /// <summary>A stretch that ends or begins with the publication; with a vague length its other end stays open.</summary>
    public static Extent Recent(RecentTree tree, Scene scene)
    {
        var length = Length(tree.Length, tree.Length.Number is null ? "duration.recent-vague" : "duration.recent", scene);
        if (scene.Today is not { } today)
        {
            return length;
        }

        if (tree.Length is { Unit: < TimeUnit.Day, Number: { } hours } && !Lengths.IsBeyond(hours, tree.Length.Unit) && scene.Anchors.Published is not null)
        {
            return Hours(length, Later(Now(scene, today), hours * tree.Sign, tree.Length.Unit, scene), tree.Sign, Now(scene, today));
        }

        return tree.Sign < 0 ? Behind(length, Far(tree, today, -1), today, scene) : Ahead(length, Far(tree, today, 1), today, scene);
    }

    /// <summary>Not later than a length from now, unless the verb tells of the past: then it is a length only.</summary>
    public static Extent Within(WithinTree tree, Scene scene)
    {
        var length = Length(tree.Length, "duration.within", scene);
        if (scene.Direction is Direction.Past or Direction.LikelyPast || scene.Today is not { } today
            || tree.Length.Number is not { } number || Lengths.IsBeyond(number, tree.Length.Unit))
        {
            return length;
        }

        var now = Now(scene, today);
        var end = Later(now, number, tree.Length.Unit, scene);
        var edtf = tree.Length.Unit < TimeUnit.Day || scene.Anchors.Published is not null
            ? $"{Notation.Minute(now)}/{Notation.Minute(end)}" : $"{Notation.Day(today)}/{Notation.Day(end.Date)}";
        return length with { Start = now, End = end, Edtf = edtf };
    }

    private static Extent Hours(Extent length, LocalDateTime far, int sign, LocalDateTime now)
    {
        var (start, end) = sign < 0 ? (far, now) : (now, far);
        return length with { Start = start, End = end, Edtf = $"{Notation.Minute(start)}/{Notation.Minute(end)}" };
    }

    private static LocalDate? Far(RecentTree tree, LocalDate today, int sign)
    {
        if (tree.Length.Number is not { } number || Lengths.IsBeyond(number, tree.Length.Unit))
        {
            return null;
        }

        var period = Lengths.ToPeriod(number, tree.Length.Unit);
        var moved = sign < 0 ? today.AtMidnight() - period : today.AtMidnight() + period;
        return moved.Date;
    }

    private static Extent Behind(Extent length, LocalDate? far, LocalDate today, Scene scene) => length with
    {
        Start = far?.AtMidnight(),
        End = today.PlusDays(1).AtMidnight(),
        Ceiling = scene.Anchors.Published,
        Edtf = $"{(far is { } day ? Notation.Day(day) : "..")}/{Notation.Day(today)}",
    };

    private static Extent Ahead(Extent length, LocalDate? far, LocalDate today, Scene scene) => length with
    {
        Start = today.AtMidnight(),
        Floor = scene.Anchors.Published,
        End = far?.PlusDays(1).AtMidnight(),
        Edtf = $"{Notation.Day(today)}/{(far is { } day ? Notation.Day(day) : "..")}",
    };

    /// <summary>Hours are counted by the clock's face turning, across a change to summer time as well; days by the calendar.</summary>
    private static LocalDateTime Later(LocalDateTime now, decimal number, TimeUnit unit, Scene scene) =>
        unit < TimeUnit.Day && scene.Anchors is { Published: { } published, Zone.Id: { } id }
            ? (published + Duration.FromSeconds((double)number * Lengths.Seconds(unit))).InZone(DateTimeZoneProviders.Tzdb[id]).LocalDateTime
            : now + Lengths.ToPeriod(number, unit);

    private static LocalDateTime Now(Scene scene, LocalDate today) =>
        scene.Anchors is { Published: { } published, Zone.Id: { } id }
            ? published.InZone(DateTimeZoneProviders.Tzdb[id]).LocalDateTime : today.AtMidnight();
}
