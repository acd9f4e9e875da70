namespace Dateline.Training;

/// <summary>Something that can be measured.</summary>
internal interface IBenchmark
{
    /// <summary>The name on the command line, e.g. <c>parsing</c>.</summary>
    string Name { get; }

    /// <summary>The sets it is measured on, in the order of the table.</summary>
    IEnumerable<BenchmarkSet> Sets { get; }
}
