using System.Text.Encodings.Web;
using System.Text.Json;
using Dateline.Model;

namespace Dateline.Stories.Fetching;

/// <summary>Remembers in a file which version of each address was read.</summary>
/// <remarks>The file is written anew beside its place and moved over it, so that it is always whole. Past 10,000 addresses those read
/// the longest ago are forgotten. One process at a time may use a file: of two, the last one wins.</remarks>
internal sealed class FetchMemory
{
    private const int MostAddresses = 10_000;
    private const long LargestFile = 64_000_000;
    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // No page shows the file.
    };

    private readonly string _path;
    private readonly Lock _turns = new();
    private readonly SortedDictionary<string, FetchedVersion> _versions;

    private FetchMemory(string path, SortedDictionary<string, FetchedVersion> versions) => (_path, _versions) = (path, versions);

    /// <summary>The memory in a file, empty when there is no such file.</summary>
    /// <returns>The memory, or the problem that the file is unreadable or none of ours, or that its folder is missing.</returns>
    public static Result<FetchMemory> Load(string path)
    {
        try
        {
            return Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) ? new FetchMemory(path, Read(path))
                : StoryProblems.Memory(path, "its folder does not exist");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return StoryProblems.Memory(path, error.Message.TrimEnd('.'));
        }
    }

    /// <summary>The version of an address that was read last.</summary>
    public FetchedVersion? Of(Uri address)
    {
        lock (_turns)
        {
            return _versions.GetValueOrDefault(Key(address));
        }
    }

    /// <summary>Remembers the version of an address and writes the file.</summary>
    /// <exception cref="IOException">The file cannot be written; what it held is unharmed.</exception>
    public void Remember(Uri address, FetchedVersion version)
    {
        lock (_turns)
        {
            _versions[Key(address)] = version;
            if (_versions.Count > MostAddresses)
            {
                _versions.Remove(_versions.MinBy(known => known.Value.Seen).Key);
            }

            Save();
        }
    }

    private static SortedDictionary<string, FetchedVersion> Read(string path)
    {
        var versions = new SortedDictionary<string, FetchedVersion>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return versions;
        }

        using var file = File.OpenRead(path);
        if (file.Length > LargestFile)
        {
            throw new IOException($"it has more than {LargestFile} bytes");
        }

        foreach (var (address, version) in JsonSerializer.Deserialize<Dictionary<string, FetchedVersion?>>(file, Form) ?? [])
        {
            versions[address] = version ?? throw new JsonException($"{address} has no version");
        }

        return versions;
    }

    private static string Key(Uri address) => address.GetLeftPart(UriPartial.Query);

    private void Save()
    {
        var beside = _path + ".new";
        try
        {
            File.WriteAllBytes(beside, JsonSerializer.SerializeToUtf8Bytes(_versions, Form));
            File.Move(beside, _path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the memory file {_path} cannot be written: {error.Message}", error);
        }
    }
}
