using Dateline.Model;

namespace Dateline.Tests;

/// <summary>The records of the samples, each read once.</summary>
internal static class SampleRecords
{
    private static readonly Lazy<Pipeline> Reading = new(() => Pipeline.Create());

    private static readonly Lazy<Dictionary<string, Record>> Records = new(() =>
        Sample.Diplomatic.Concat(Sample.Plain).ToDictionary(s => s.Name, Read, StringComparer.Ordinal));

    /// <summary>The record of a sample by its name.</summary>
    public static Record Of(string name) => Records.Value[name];

    /// <summary>The record of a sample, read anew.</summary>
    public static Record Read(Sample sample)
    {
        var result = Reading.Value.Read(sample.Source());
        return result.Succeeded ? result.Value : throw new InvalidOperationException(result.Problem.ToString());
    }
}
