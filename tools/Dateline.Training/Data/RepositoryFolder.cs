namespace Dateline.Training;

/// <summary>The clone of Dateline that the tool was built in, found upward from the tool's own folder.</summary>
internal static class RepositoryFolder
{
    private const string Mark = "Dateline.slnx";

    /// <summary>A path inside the clone; the tool's own folder stands for it when the tool lies in no clone.</summary>
    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
