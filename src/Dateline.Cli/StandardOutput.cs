using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Dateline.Cli;

/// <summary>Standard output as UTF-8 without a byte order mark, written in whole records.</summary>
internal static class StandardOutput
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private const int BufferSize = 1 << 16;

    /// <summary>A writer that tells when the reader of a pipe has gone.</summary>
    public static TextWriter Open() =>
        new StreamWriter(Pipe() ?? Console.OpenStandardOutput(), Utf8, BufferSize) { NewLine = "\n" };

    /// <summary>A writer of problems, each line at once.</summary>
    public static TextWriter OpenError() =>
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Whether a failure to write means that nobody reads any more.</summary>
    /// <remarks>EPIPE is 32 on Linux and macOS; ERROR_BROKEN_PIPE is 109 and ERROR_NO_DATA is 232 on Windows.</remarks>
    public static bool IsClosedPipe(IOException failure) =>
        OperatingSystem.IsWindows() ? (failure.HResult & 0xFFFF) is 109 or 232 : failure.HResult == 32;

    /// <summary>The pipe behind standard output, if it is one.</summary>
    /// <remarks>The console's own stream would hide that its reader has gone. A file is left to that stream: a second one would
    /// keep a position of its own.</remarks>
    private static FileStream? Pipe()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return null;
        }

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? null : stream;
    }
}
