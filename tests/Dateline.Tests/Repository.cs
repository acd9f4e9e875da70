namespace Dateline.Tests;

/// <summary>Where the repository lies, found upward from the test's own folder.</summary>
internal static class Repository
{
    public static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Dateline.slnx"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new InvalidOperationException("The tests lie outside the repository."));
}
