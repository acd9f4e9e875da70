namespace Dateline.Stories.Containers;

/// <summary>A file that lives as long as it is open: for archives whose list of contents stands at their end.</summary>
internal static class ScratchFile
{
    private const int BufferSize = 81_920;

    /// <summary>The stream's bytes in a temporary file, at its start.</summary>
    /// <exception cref="IOException">The stream or the disk fails.</exception>
    public static FileStream Of(Stream content)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
        try
        {
            content.CopyTo(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
