using Dateline.Cli.Commands;
using Dateline.Model;
using Xunit;

namespace Dateline.Cli.Tests.Reading;

public sealed class BrokenOutputTests
{
    private const int BrokenPipe = 32;

    [Fact]
    public async Task When_nobody_reads_any_more_the_command_stops_without_a_word()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has another number for a broken pipe.");
        Assert.Equal((ExitCode.PipeClosed, "", 1), await RunAsync(new IOException("Broken pipe", BrokenPipe)));
    }

    [Fact]
    public async Task A_full_disk_is_told_in_one_sentence() => Assert.Equal(
        (ExitCode.BadInput, "standard output: The record cannot be written: No space left. Make room or choose another place. (DL9003)\n", 1),
        await RunAsync(new IOException("No space left", 28)));

    [Fact]
    public async Task A_run_that_is_stopped_tells_what_failed_before()
    {
        using var stop = new CancellationTokenSource();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = Stream.Null, Output = TextWriter.Null, Error = error };
        Task<Result<Model.Record>> Fail(Cli.Reading.StoryRequest request, CancellationToken cancellation)
        {
            stop.Cancel();
            return Task.FromResult<Result<Model.Record>>(new Problem("DL1001", request.Address, "not there."));
        }

        var options = new Cli.Reading.ReadOptions { Places = ["a.txt", "b.txt"] };
        var code = await Cli.Reading.ReadRun.RunAsync(terminal, (request, token) => CommandRun.One(() => Fail(request, token)), options, stop.Token);
        Assert.Equal((ExitCode.Interrupted, "1 of 2 failed:\na.txt: not there. (DL1001)\nStopped before the end.\n"), (code, error.ToString()));
    }

    /// <summary>Reads two stories into an output that fails at once; tells how often a story was read.</summary>
    private static async Task<(int Code, string Error, int Reads)> RunAsync(IOException failure)
    {
        var reads = 0;
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new StreamWriter(new FailingStream(failure));
        var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error };
        Task<Result<Model.Record>> Count(Cli.Reading.StoryRequest request, CancellationToken cancellation)
        {
            reads++;
            return Task.FromResult<Result<Model.Record>>(SampleRecord.Empty);
        }

        var code = await DatelineCommand.RunAsync(["read", "a.txt", "b.txt"], terminal, CommandRun.Work with { Read = (request, stop) => CommandRun.One(() => Count(request, stop)) });
        return (code, error.ToString(), reads);
    }

    private sealed class FailingStream(IOException failure) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;

        public override void Write(byte[] buffer, int offset, int count) => throw failure;
    }
}
