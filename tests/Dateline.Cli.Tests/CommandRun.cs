using System.Globalization;
using Dateline.Cli.Commands;
using Dateline.Cli.Reading;
using Dateline.Model;

namespace Dateline.Cli.Tests;

/// <summary>One run of the command in this process: what it wrote, and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Stories whose address holds this word cannot be read.</summary>
    public const string Broken = "broken";

    /// <summary>Runs <c>dateline</c> with the sample record for every story but broken ones.</summary>
    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(Work, arguments);

    /// <summary>Samples for every story but broken ones.</summary>
    public static StoryWork Work => new()
    {
        Read = (request, _) => One(() => Task.FromResult(Record(request))),
        Times = (request, _) => One(() => Unbroken(request, SampleTimes.Listing)),
        Who = (request, _) => One(() => Unbroken(request, SampleActors.Listing)),
        Where = (request, _) => One(() => Unbroken(request, SamplePlaces.Listing)),
        Parse = (request, _) => One(() => Unbroken(request, SampleReading.Of(request.Mode))),
    };

    /// <summary>Runs <c>dateline</c> with another reader of stories.</summary>
    public static Task<CommandRun> OfAsync(Func<StoryRequest, CancellationToken, Task<Result<Record>>> read, params string[] arguments) =>
        OfAsync(Work with { Read = (request, stop) => One(() => read(request, stop)) }, arguments);

    /// <summary>One result as the only one of its place.</summary>
    public static async IAsyncEnumerable<Result<T>> One<T>(Func<Task<Result<T>>> result)
        where T : class
    {
        yield return await result();
    }

    /// <summary>Runs <c>dateline</c> with other readers.</summary>
    public static async Task<CommandRun> OfAsync(StoryWork work, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error };
        var code = await DatelineCommand.RunAsync(arguments, terminal, work);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    private static Task<Result<T>> Unbroken<T>(StoryRequest request, T sample)
        where T : class =>
        Task.FromResult<Result<T>>(ProblemOf(request) is { } problem ? problem : sample);

    private static Problem? ProblemOf(StoryRequest request) => request.Address.Contains(Broken, StringComparison.Ordinal)
        ? new Problem("DL1001", request.Address, "There is no such file. Check the path.")
        : null;

    private static Result<Record> Record(StoryRequest request) =>
        ProblemOf(request) is { } problem ? problem : SampleRecord.Record with { Story = SampleStory.Truce with { Uri = request.Address } };
}
