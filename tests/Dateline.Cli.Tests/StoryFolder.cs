namespace Dateline.Cli.Tests;

/// <summary>A folder of files for one test, gone when the test ends.</summary>
internal sealed class StoryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dateline-");

    public StoryFolder(params string[] files)
    {
        foreach (var file in files)
        {
            var path = Full(file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "A story.");
        }
    }

    public string Path => _folder.FullName;

    public string Full(string file) => System.IO.Path.Combine(_folder.FullName, file);

    public void Dispose() => _folder.Delete(recursive: true);
}
