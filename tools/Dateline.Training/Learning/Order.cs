namespace Dateline.Training;

/// <summary>Orders of training that are the same in every run.</summary>
internal static class Order
{
    /// <summary>The items in an order drawn from the generator.</summary>
    public static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
