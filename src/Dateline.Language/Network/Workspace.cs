namespace Dateline.Language;

/// <summary>Room for the numbers of a batch, used again for the next, so that reading leaves no garbage of its own.</summary>
/// <remarks>For one thread at a time. What a room held before is still in it.</remarks>
internal sealed class Workspace
{
    private const int Step = 1 << 12;

    private readonly float[]?[] _rooms = new float[Enum.GetValues<WorkspaceRoom>().Length][];

    /// <summary>A room of some length.</summary>
    public Span<float> Room(WorkspaceRoom room, int length)
    {
        ref var numbers = ref _rooms[(int)room];
        if (numbers is null || numbers.Length < length)
        {
            numbers = GC.AllocateUninitializedArray<float>((length + Step - 1) / Step * Step);
        }

        return numbers.AsSpan(0, length);
    }
}
