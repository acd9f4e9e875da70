namespace Dateline.Training;

/// <summary>What a layer made of a batch.</summary>
/// <param name="Input">The rows that it read.</param>
/// <param name="Output">The rows that it gave.</param>
internal record LayerTrace(float[] Input, float[] Output);
