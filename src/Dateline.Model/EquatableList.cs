namespace Dateline.Model;

/// <summary>Makes lists that compare by content.</summary>
public static class EquatableList
{
    /// <summary>A list with a copy of <paramref name="items"/>; called for collection expressions.</summary>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list with the elements of <paramref name="items"/>, in their order.</summary>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items) => new([.. items]);
}
